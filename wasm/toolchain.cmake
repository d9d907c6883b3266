# Emscripten as Debian packages it.
#
# Its linker step runs a JavaScript optimiser that loads `acorn`. Debian's node finds that in
# /usr/share/nodejs; any other node has to be told.
set(CMAKE_CXX_LINKER_LAUNCHER ${CMAKE_COMMAND} -E env NODE_PATH=/usr/share/nodejs)

# -O2, since Emscripten inlines nothing at -Oz and -Os, not even `size()` of a string, and engines
# do not inline between functions of WebAssembly: nine times the time of a check for 14 KB less of
# brotli.
# FORCE: a build tree made before a change here follows it.
set(CMAKE_C_FLAGS_RELEASE "-O2 -DNDEBUG" CACHE STRING "" FORCE)
set(CMAKE_CXX_FLAGS_RELEASE "-O2 -DNDEBUG" CACHE STRING "" FORCE)
set(CMAKE_CXX_FLAGS "-fno-exceptions -fno-rtti" CACHE STRING "")
set(CMAKE_EXE_LINKER_FLAGS_RELEASE "-O3" CACHE STRING "")

if(NOT DEFINED EMSCRIPTEN_ROOT_PATH)
  set(EMSCRIPTEN_ROOT_PATH /usr/share/emscripten)
endif()
include(${EMSCRIPTEN_ROOT_PATH}/cmake/Modules/Platform/Emscripten.cmake)
