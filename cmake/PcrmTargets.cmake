# SPDX-License-Identifier: GPL-3.0-or-later
# How every target of this project is compiled, and the three ways to make one:
#   pcrm_library(base SOURCES … LINKS …)      a folder of core or ui, as target pcrm_base
#   pcrm_program(pcrm-desk SOURCES … LINKS …) a program in build/bin
#   pcrm_test(text SOURCES … LINKS …)         a GoogleTest program, run by ctest as text_test
# A folder links only what it may include; a wrong arrow does not build.
#
# Headers of Qt and GoogleTest are precompiled once for all targets of a kind (-Winvalid-pch tells when
# a target's flags do not fit; NO_PCH leaves it out).
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
if(MINGW)
  # GCC puts one and the same inline constant (EnumCodes<…>::kCodes) into .data$ of some objects and
  # .rdata$ of others, and then takes the copies for two definitions. They are equal.
  target_link_options(pcrm_options INTERFACE -Wl,--allow-multiple-definition)
endif()

# Lets a target use the precompiled headers of its kind: core (those of pcrm_base) or widgets, each with
# or without _test. Property PCRM_WIDGETS passes on along the links that a target draws widgets.
function(_pcrm_precompile target suffix links)
  set(kind core)
  foreach(link IN LISTS links)
    if(link STREQUAL "Qt6::Widgets")
      set(kind widgets)
    elseif(TARGET ${link})
      get_target_property(widgets ${link} PCRM_WIDGETS)
      if(widgets)
        set(kind widgets)
      endif()
    endif()
  endforeach()
  if(kind STREQUAL "widgets")
    set_target_properties(${target} PROPERTIES PCRM_WIDGETS ON)
  endif()
  if(target STREQUAL "pcrm_base" OR NOT TARGET pcrm_base)
    return()
  endif()

  set(shared pcrm_pch_${kind}${suffix})
  if(shared STREQUAL "pcrm_pch_core")
    set(shared pcrm_base)
  elseif(NOT TARGET ${shared})
    add_library(${shared} OBJECT ${CMAKE_SOURCE_DIR}/cmake/pch.cpp)
    target_link_libraries(${shared} PRIVATE pcrm_options pcrm_base)
    get_target_property(headers pcrm_base PRECOMPILE_HEADERS)
    target_precompile_headers(${shared} PRIVATE ${headers})
    if(kind STREQUAL "widgets")
      target_link_libraries(${shared} PRIVATE Qt6::Widgets)
      target_precompile_headers(${shared} PRIVATE
        <QAbstractItemModel> <QAction> <QApplication> <QBoxLayout> <QComboBox> <QEvent> <QFrame> <QGridLayout>
        <QLabel> <QLineEdit> <QMainWindow> <QPainter> <QPointer> <QPushButton> <QScrollArea> <QStackedWidget>
        <QStyledItemDelegate> <QTableView> <QTimer> <QToolButton> <QWidget>)
    endif()
    if(suffix)
      target_link_libraries(${shared} PRIVATE GTest::gmock)
      target_precompile_headers(${shared} PRIVATE <gmock/gmock.h> <gtest/gtest.h>)
    endif()
  endif()
  target_precompile_headers(${target} REUSE_FROM ${shared})
endfunction()

function(pcrm_library name)
  cmake_parse_arguments(ARG "MOC;NO_PCH" "" "SOURCES;LINKS" ${ARGN})
  add_library(pcrm_${name} STATIC ${ARG_SOURCES})
  target_link_libraries(pcrm_${name} PUBLIC pcrm_options ${ARG_LINKS})
  set_target_properties(pcrm_${name} PROPERTIES AUTOMOC ${ARG_MOC})
  if(NOT ARG_NO_PCH)
    _pcrm_precompile(pcrm_${name} "" "${ARG_LINKS}")
  endif()
endfunction()

function(pcrm_program name)
  cmake_parse_arguments(ARG "MOC;NO_PCH" "" "SOURCES;LINKS" ${ARGN})
  add_executable(${name} ${ARG_SOURCES})
  target_link_libraries(${name} PRIVATE pcrm_options ${ARG_LINKS})
  set_target_properties(${name} PROPERTIES AUTOMOC ${ARG_MOC})
  if(NOT ARG_NO_PCH)
    _pcrm_precompile(${name} "" "${ARG_LINKS}")
  endif()
endfunction()

function(pcrm_test name)
  cmake_parse_arguments(ARG "MOC;NO_PCH" "" "SOURCES;LINKS;LABELS" ${ARGN})
  add_executable(${name}_test ${ARG_SOURCES})
  target_link_libraries(${name}_test PRIVATE pcrm_options ${ARG_LINKS} GTest::gmock)
  set_target_properties(${name}_test PROPERTIES AUTOMOC ${ARG_MOC})
  if(NOT ARG_NO_PCH)
    _pcrm_precompile(${name}_test "_test" "${ARG_LINKS}")
  endif()
  # Relative, so that checkouts share compiled tests: run them from the top folder, as ctest does.
  target_compile_definitions(${name}_test PRIVATE PCRM_TEST_DATA="tests/data")
  add_test(NAME ${name} COMMAND ${name}_test WORKING_DIRECTORY ${CMAKE_SOURCE_DIR})
  set_tests_properties(${name} PROPERTIES ENVIRONMENT "QT_QPA_PLATFORM=offscreen;TZ=UTC" TIMEOUT 600
                       LABELS "${ARG_LABELS}")
endfunction()
