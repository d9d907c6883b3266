# Emscripten as Debian packages it.
#
# Its linker step runs a JavaScript optimiser that loads `acorn`. Debian's node finds that in
# /usr/share/nodejs; any other node has to be told.
set(CMAKE_CXX_LINKER_LAUNCHER ${CMAKE_COMMAND} -E env NODE_PATH=/usr/share/nodejs)

# How far to optimise is said by add_compile_options() in the project: what stands here also reaches
# the linker, where any -Oz would choose the C library's small, slow `memset` and its like.
# FORCE: a build tree made before a change here follows it.
set(CMAKE_C_FLAGS_RELEASE "-DNDEBUG" CACHE STRING "" FORCE)
set(CMAKE_CXX_FLAGS_RELEASE "-DNDEBUG" CACHE STRING "" FORCE)
set(CMAKE_CXX_FLAGS "-fno-exceptions -fno-rtti" CACHE STRING "")
set(CMAKE_EXE_LINKER_FLAGS_RELEASE "-O3" CACHE STRING "")

if(NOT DEFINED EMSCRIPTEN_ROOT_PATH)
  set(EMSCRIPTEN_ROOT_PATH /usr/share/emscripten)
endif()
include(${EMSCRIPTEN_ROOT_PATH}/cmake/Modules/Platform/Emscripten.cmake)
