// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing_provider.h"

#include <QQmlEngine>
#include <QQmlEngineExtensionPlugin>

// The generated registration is in the module's library: without this the linker would leave it out.
extern void qml_register_types_Suhbat_Controls();

class Suhbat_ControlsPlugin : public QQmlEngineExtensionPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QQmlEngineExtensionInterface_iid)

public:
    explicit Suhbat_ControlsPlugin(QObject *parent = nullptr) : QQmlEngineExtensionPlugin(parent)
    {
        volatile auto registration = &qml_register_types_Suhbat_Controls;
        Q_UNUSED(registration);
    }
    void initializeEngine(QQmlEngine *engine, const char *) override
    {
        engine->addImageProvider(QStringLiteral("suhbat"), new Suhbat::client::DrawingProvider);
    }
};

#include "controls_plugin.moc"
