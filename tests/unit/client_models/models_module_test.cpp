// SPDX-License-Identifier: GPL-3.0-or-later
// What QML makes of the models: names, numbers and lists as JavaScript sees them.
#include "models/desk/desk.h"
#include "stage.h"

#include <QQmlComponent>
#include <QQmlEngine>
#include <QtQml/QQmlExtensionPlugin>
#include <QtTest/QtTest>

Q_IMPORT_QML_PLUGIN(Suhbat_ModelsPlugin)

using namespace Suhbat;
using namespace Suhbat::client;
using namespace Qt::StringLiterals;

class ModelsModuleTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void speaksToQml()
    {
        Stage stage;
        stage.fillHistory(5);
        Preferences preferences({}, stage.formatter);
        Desk desk(stage.book, preferences);
        stage.signIn({stage.room(1), stage.room(2)});

        QQmlEngine engine;
        engine.addImportPath(u":/qt/qml"_s);
        QQmlComponent component(&engine);
        component.setData(R"(
            import QtQml
            import Suhbat.Models
            QtObject {
                required property Desk desk
                readonly property Conversation conversation: desk.conversation
                readonly property bool isIn: desk.session.state === Session.SignedIn
                readonly property string title: conversation ? conversation.title : "nothing"
                property bool isExact: false
                function run() {
                    desk.openRoom(desk.rooms.roomAt(0));
                    desk.currentRoom = 1;
                    isExact = desk.currentRoom === 1 && conversation.roomId === 1 && desk.rooms.indexOf(1) === 1;
                    conversation.addMembers([5, 6]);
                    desk.people.toggle(3);
                    desk.createGroup("Made in QML", desk.people.selectedIds);
                    conversation.forward([conversation.messages.uuidAt(0)], [2]);
                    conversation.composer.text = "Salom";
                    return conversation.composer.mode === Composer.Write ? conversation.messages.count : -1;
                }
            })",
                          QUrl(u"qrc:/test.qml"_s));
        const std::unique_ptr<QObject> root(component.createWithInitialProperties({{u"desk"_s, QVariant::fromValue(&desk)}}));
        QVERIFY2(root, qPrintable(component.errorString()));
        QCOMPARE(root->property("title").toString(), u"nothing"_s);
        QVERIFY(root->property("isIn").toBool());

        QVariant count;
        QVERIFY(QMetaObject::invokeMethod(root.get(), "run", Q_RETURN_ARG(QVariant, count)));
        QCOMPARE(count.toInt(), 5);
        QVERIFY(root->property("isExact").toBool());
        QVERIFY(root->property("title").toString().contains(u"Room 1"_s));
        QVERIFY(stage.gateway.calls.contains(u"addMembers 2"_s));
        QVERIFY(stage.gateway.calls.contains(u"createGroup Made in QML 1"_s));
        QCOMPARE(stage.gateway.sent.size(), 1);
        QCOMPARE(stage.gateway.sent[0].room, RoomId(2));
    }
};

QTEST_MAIN(ModelsModuleTest)
#include "models_module_test.moc"
