# SPDX-License-Identifier: GPL-3.0-or-later
set(sign ${PROJECT_SOURCE_DIR}/resources/icons/suhbat.svg)

if(UNIX AND NOT APPLE)
    install(FILES desktop/suhbat.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications COMPONENT suhbat)
    string(TIMESTAMP SUHBAT_RELEASE_DATE "%Y-%m-%d" UTC) # SOURCE_DATE_EPOCH where it is set
    configure_file(desktop/org.suhbat.Suhbat.metainfo.xml.in org.suhbat.Suhbat.metainfo.xml @ONLY)
    install(FILES ${CMAKE_CURRENT_BINARY_DIR}/org.suhbat.Suhbat.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo COMPONENT suhbat)
    install(FILES debian/copyright DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/suhbat COMPONENT suhbat)
    install(FILES ${sign} DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps COMPONENT suhbat)
    # Desktops without an SVG reader take these.
    find_program(RSVG_CONVERT rsvg-convert)
    if(RSVG_CONVERT)
        set(pictures)
        foreach(size IN ITEMS 16 22 24 32 48 64 128 256 512)
            set(picture ${CMAKE_CURRENT_BINARY_DIR}/${size}/suhbat.png)
            add_custom_command(OUTPUT ${picture} DEPENDS ${sign}
                COMMAND ${CMAKE_COMMAND} -E make_directory ${CMAKE_CURRENT_BINARY_DIR}/${size}
                COMMAND ${RSVG_CONVERT} --width ${size} --height ${size} --output ${picture} ${sign})
            list(APPEND pictures ${picture})
            install(FILES ${picture} DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/${size}x${size}/apps COMPONENT suhbat)
        endforeach()
        add_custom_target(suhbat-icons ALL DEPENDS ${pictures})
    endif()
elseif(WIN32)
    # Untested.
    get_target_property(qmake Qt6::qmake IMPORTED_LOCATION)
    get_filename_component(tools ${qmake} DIRECTORY)
    find_program(WINDEPLOYQT windeployqt HINTS ${tools})
    configure_file(windows/deploy.cmake.in deploy.cmake @ONLY)
    install(SCRIPT ${CMAKE_CURRENT_BINARY_DIR}/deploy.cmake COMPONENT suhbat)
elseif(APPLE)
    # Untested.
    set_target_properties(suhbat PROPERTIES
        MACOSX_BUNDLE_INFO_PLIST ${CMAKE_CURRENT_SOURCE_DIR}/macos/Info.plist.in
        MACOSX_BUNDLE_SHORT_VERSION_STRING ${PROJECT_VERSION}
        MACOSX_BUNDLE_BUNDLE_VERSION ${PROJECT_VERSION})
    get_target_property(qmake Qt6::qmake IMPORTED_LOCATION)
    get_filename_component(tools ${qmake} DIRECTORY)
    find_program(MACDEPLOYQT macdeployqt HINTS ${tools})
    configure_file(macos/deploy.cmake.in deploy.cmake @ONLY)
    install(SCRIPT ${CMAKE_CURRENT_BINARY_DIR}/deploy.cmake COMPONENT suhbat)
endif()
