# Emscripten as Debian packages it.
#
# Its linker step runs a JavaScript optimiser that loads `acorn`. Debian's node finds that in
# /usr/share/nodejs; any other node has to be told.
set(CMAKE_CXX_LINKER_LAUNCHER ${CMAKE_COMMAND} -E env NODE_PATH=/usr/share/nodejs)

# Objects for size, the link for speed: as small as -Os everywhere, and twice as fast at matching.
set(CMAKE_C_FLAGS_RELEASE "-Oz -DNDEBUG" CACHE STRING "")
set(CMAKE_CXX_FLAGS_RELEASE "-Oz -DNDEBUG" CACHE STRING "")
set(CMAKE_CXX_FLAGS "-fno-exceptions -fno-rtti" CACHE STRING "")
set(CMAKE_EXE_LINKER_FLAGS_RELEASE "-O3" CACHE STRING "")

if(NOT DEFINED EMSCRIPTEN_ROOT_PATH)
  set(EMSCRIPTEN_ROOT_PATH /usr/share/emscripten)
endif()
include(${EMSCRIPTEN_ROOT_PATH}/cmake/Modules/Platform/Emscripten.cmake)
