# SPDX-License-Identifier: GPL-3.0-or-later
# How every target of this project is compiled, and the three ways to make one:
#   pcrm_library(base SOURCES … LINKS …)      a folder of core or ui, as target pcrm_base
#   pcrm_program(pcrm-desk SOURCES … LINKS …) a program in build/bin
#   pcrm_test(text SOURCES … LINKS …)         a GoogleTest program, run by ctest as text_test
# A folder links only what it may include; a wrong arrow does not build.
include_guard(GLOBAL)

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)

find_program(PCRM_CCACHE ccache)
if(PCRM_CCACHE)
  # The source path is left out of the key, so that every checkout shares one cache.
  set(PCRM_LAUNCHER ${CMAKE_COMMAND} -E env CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1
      CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime ${PCRM_CCACHE})
  set(CMAKE_C_COMPILER_LAUNCHER ${PCRM_LAUNCHER})
  set(CMAKE_CXX_COMPILER_LAUNCHER ${PCRM_LAUNCHER})
endif()

add_library(pcrm_options INTERFACE)
target_compile_options(pcrm_options INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Wold-style-cast -Woverloaded-virtual
  -Wcast-align -Wunused -Wnull-dereference -Werror -fpch-preprocess)
target_compile_definitions(pcrm_options INTERFACE
  QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH
  QT_DISABLE_DEPRECATED_BEFORE=0x060400 $<$<BOOL:${WIN32}>:SODIUM_STATIC>)
target_include_directories(pcrm_options INTERFACE ${CMAKE_SOURCE_DIR})

function(pcrm_library name)
  cmake_parse_arguments(ARG "MOC" "" "SOURCES;LINKS" ${ARGN})
  add_library(pcrm_${name} STATIC ${ARG_SOURCES})
  target_link_libraries(pcrm_${name} PUBLIC pcrm_options ${ARG_LINKS})
  set_target_properties(pcrm_${name} PROPERTIES AUTOMOC ${ARG_MOC})
endfunction()

function(pcrm_program name)
  cmake_parse_arguments(ARG "" "" "SOURCES;LINKS" ${ARGN})
  add_executable(${name} ${ARG_SOURCES})
  target_link_libraries(${name} PRIVATE pcrm_options ${ARG_LINKS})
endfunction()

function(pcrm_test name)
  cmake_parse_arguments(ARG "MOC" "" "SOURCES;LINKS;LABELS" ${ARGN})
  add_executable(${name}_test ${ARG_SOURCES})
  target_link_libraries(${name}_test PRIVATE pcrm_options ${ARG_LINKS} GTest::gmock)
  set_target_properties(${name}_test PROPERTIES AUTOMOC ${ARG_MOC})
  target_compile_definitions(${name}_test PRIVATE PCRM_TEST_DATA="${CMAKE_SOURCE_DIR}/tests/data")
  add_test(NAME ${name} COMMAND ${name}_test)
  set_tests_properties(${name} PROPERTIES ENVIRONMENT "QT_QPA_PLATFORM=offscreen;TZ=UTC" TIMEOUT 600
                       LABELS "${ARG_LABELS}")
endfunction()
