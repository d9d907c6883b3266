# Emscripten as Debian packages it.
#
# Its linker step runs a JavaScript optimiser that loads `acorn`. Debian's node finds that in
# /usr/share/nodejs; any other node has to be told.
set(CMAKE_CXX_LINKER_LAUNCHER ${CMAKE_COMMAND} -E env NODE_PATH=/usr/share/nodejs)

# Small, but for what touches every character: those sources say -O2 where they are listed. At -Oz
# Emscripten forbids inlining, so that every `size()` of a string would be a call, and engines do not
# inline between functions of WebAssembly; hence -finline-functions.
# FORCE: a build tree made before a change here follows it.
set(small "-Oz -finline-functions -DNDEBUG")
set(CMAKE_C_FLAGS_RELEASE "${small}" CACHE STRING "" FORCE)
set(CMAKE_CXX_FLAGS_RELEASE "${small}" CACHE STRING "" FORCE)
set(CMAKE_CXX_FLAGS "-fno-exceptions -fno-rtti" CACHE STRING "")
set(CMAKE_EXE_LINKER_FLAGS_RELEASE "-O3" CACHE STRING "")

if(NOT DEFINED EMSCRIPTEN_ROOT_PATH)
  set(EMSCRIPTEN_ROOT_PATH /usr/share/emscripten)
endif()
include(${EMSCRIPTEN_ROOT_PATH}/cmake/Modules/Platform/Emscripten.cmake)
