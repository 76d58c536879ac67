# SPDX-License-Identifier: GPL-3.0-or-later
# How every room of the house is built: one static library a folder, warnings are errors.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

find_program(SUHBAT_CCACHE ccache)
if(SUHBAT_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    # Precompiled headers are only cacheable when ccache may trust their defines and times.
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros ${SUHBAT_CCACHE})
endif()

find_program(SUHBAT_LLD ld.lld)
if(SUHBAT_LLD)
    add_link_options(-fuse-ld=lld)
endif()

find_package(Qt6 6.4 REQUIRED COMPONENTS Core Network Sql WebSockets)
find_package(PkgConfig REQUIRED)
pkg_check_modules(SODIUM REQUIRED IMPORTED_TARGET libsodium)

set(SUHBAT_SANITIZE "" CACHE STRING "Sanitizers to build with, as -fsanitize takes them")

add_library(suhbat-flags INTERFACE)
target_compile_definitions(suhbat-flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS QT_NO_FOREACH
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)
if(MSVC)
    target_compile_options(suhbat-flags INTERFACE /W4 /WX /utf-8)
else()
    target_compile_options(suhbat-flags INTERFACE -Wall -Wextra -Wpedantic -Werror -Wnon-virtual-dtor
        -Wno-missing-field-initializers) # what is left out of a value type has its default
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        # GCC 12 takes the unused alternatives of a std::variant for uninitialized when it optimizes.
        target_compile_options(suhbat-flags INTERFACE -Wshadow=local -fpch-preprocess -Wno-maybe-uninitialized)
    endif()
    if(SUHBAT_SANITIZE)
        target_compile_options(suhbat-flags INTERFACE -fsanitize=${SUHBAT_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
        target_link_options(suhbat-flags INTERFACE -fsanitize=${SUHBAT_SANITIZE})
    endif()
endif()

# suhbat_room(<name> FOLDER <folder> [USES <rooms and libraries>] [PRIVATE <libraries>])
# A static library `suhbat-<name>` of every source in this folder. Its headers are reached as "<folder>/x.h" through an
# include directory that holds this folder alone, so whoever does not list a room in USES cannot include from it.
function(suhbat_room name)
    cmake_parse_arguments(ROOM "" "FOLDER" "USES;PRIVATE" ${ARGN})
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS *.cpp *.h *.qrc)
    list(FILTER sources EXCLUDE REGEX "/main\\.cpp$")
    set(door ${CMAKE_BINARY_DIR}/doors/${name})
    file(MAKE_DIRECTORY ${door})
    if(WIN32)
        file(GLOB_RECURSE headers RELATIVE ${CMAKE_CURRENT_SOURCE_DIR} CONFIGURE_DEPENDS *.h)
        foreach(header IN LISTS headers)
            file(CONFIGURE OUTPUT ${door}/${ROOM_FOLDER}/${header} CONTENT "#include \"${CMAKE_CURRENT_SOURCE_DIR}/${header}\"\n" @ONLY)
        endforeach()
    else()
        file(CREATE_LINK ${CMAKE_CURRENT_SOURCE_DIR} ${door}/${ROOM_FOLDER} SYMBOLIC)
    endif()
    add_library(suhbat-${name} STATIC ${sources})
    target_include_directories(suhbat-${name} PUBLIC ${door})
    target_link_libraries(suhbat-${name} PUBLIC ${ROOM_USES} PRIVATE ${ROOM_PRIVATE} suhbat-flags)
    target_precompile_headers(suhbat-${name} PRIVATE ${CMAKE_SOURCE_DIR}/shared/core/precompiled.h)
endfunction()
