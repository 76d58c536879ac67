# SPDX-License-Identifier: GPL-3.0-or-later
set(CPACK_PACKAGE_VENDOR "The Suhbat authors")
set(CPACK_PACKAGE_CONTACT "The Suhbat authors <packages@suhbat.example.org>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "self-hosted conversation, from right to left as easily as from left to right")
set(CPACK_PACKAGE_HOMEPAGE_URL "https://suhbat.example.org")
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_COMPONENTS_GROUPING IGNORE)
set(CPACK_COMPONENTS_ALL)
foreach(program IN ITEMS suhbatd suhbat)
    if(TARGET ${program})
        list(APPEND CPACK_COMPONENTS_ALL ${program})
    endif()
endforeach()

if(WIN32)
    # Untested.
    set(CPACK_GENERATOR NSIS)
    set(CPACK_NSIS_DISPLAY_NAME Suhbat)
    set(CPACK_NSIS_MODIFY_PATH OFF)
    set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
    set(CPACK_PACKAGE_EXECUTABLES suhbat Suhbat)
elseif(APPLE)
    # Untested.
    set(CPACK_GENERATOR DragNDrop)
else()
    set(CPACK_GENERATOR DEB)
    set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
    set(CPACK_DEB_COMPONENT_INSTALL ON)
    set(CPACK_DEBIAN_ENABLE_COMPONENT_DEPENDS OFF)
    set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
    set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
    set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
    set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)

    set(CPACK_DEBIAN_SUHBATD_PACKAGE_NAME suhbatd)
    set(CPACK_DEBIAN_SUHBATD_PACKAGE_SECTION net)
    set(CPACK_DEBIAN_SUHBATD_PACKAGE_DEPENDS "libqt6sql6-sqlite")
    set(CPACK_DEBIAN_SUHBATD_PACKAGE_RECOMMENDS "libqt6sql6-psql")
    set(CPACK_DEBIAN_SUHBATD_PACKAGE_SUGGESTS "postgresql, redis-server, nginx, coturn")
    set(CPACK_DEBIAN_SUHBATD_PACKAGE_CONTROL_EXTRA
        ${CMAKE_CURRENT_SOURCE_DIR}/debian/postinst ${CMAKE_CURRENT_SOURCE_DIR}/debian/prerm
        ${CMAKE_CURRENT_SOURCE_DIR}/debian/postrm ${CMAKE_CURRENT_SOURCE_DIR}/debian/conffiles)
    set(CPACK_COMPONENT_SUHBATD_DESCRIPTION
        "This is the server. It keeps team rooms, customer conversations and chat about products, and speaks HTTP and\nWebSocket on one port. It stores in one file of SQLite, or in PostgreSQL with Redis beside it.")

    set(CPACK_DEBIAN_SUHBAT_PACKAGE_NAME suhbat)
    set(CPACK_DEBIAN_SUHBAT_PACKAGE_SECTION net)
    # Found at run time, so that no library names them: QML modules and plugins.
    string(JOIN ", " CPACK_DEBIAN_SUHBAT_PACKAGE_DEPENDS libqt6sql6-sqlite libqt6svg6 qml6-module-qtqml qml6-module-qtqml-models
        qml6-module-qtqml-workerscript qml6-module-qtquick qml6-module-qtquick-controls qml6-module-qtquick-layouts
        qml6-module-qtquick-shapes qml6-module-qtquick-templates qml6-module-qtquick-window)
    set(CPACK_DEBIAN_SUHBAT_PACKAGE_RECOMMENDS "fonts-noto-core, fonts-noto-color-emoji, qt6-translations-l10n, qt6-wayland, gnome-keyring | kwalletmanager | libsecret-1-0")
    set(CPACK_COMPONENT_SUHBAT_DESCRIPTION
        "This is the desktop client of a suhbatd server. Each paragraph runs in its own direction, the window\nmirrors with the language, and what was typed is kept until the server has it.")
endif()
include(CPack)
