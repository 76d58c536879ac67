<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ChatRow</name>
    <message numerus="yes">
        <source>%1, %n unread message(s), %2</source>
        <translation>
            <numerusform>%1, %n unread message, %2</numerusform>
            <numerusform>%1, %n unread messages, %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConversationDialogs</name>
    <message numerus="yes">
        <source>Delete %n message(s)?</source>
        <translation>
            <numerusform>Delete %n message?</numerusform>
            <numerusform>Delete %n messages?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Faces</name>
    <message numerus="yes">
        <source>%n people are typing…</source>
        <translation>
            <numerusform>%n person is typing…</numerusform>
            <numerusform>%n people are typing…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FolderEntry</name>
    <message numerus="yes">
        <source>%1, %n unread chat(s)</source>
        <translation>
            <numerusform>%1, %n unread chat</numerusform>
            <numerusform>%1, %n unread chats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewGroupDialog</name>
    <message numerus="yes">
        <source>%n member(s) chosen</source>
        <translation>
            <numerusform>%n member chosen</numerusform>
            <numerusform>%n members chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadersPopup</name>
    <message numerus="yes">
        <source>Read by %n member(s)</source>
        <translation>
            <numerusform>Read by %n member</numerusform>
            <numerusform>Read by %n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoomInfoHead</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignOutDialog</name>
    <message numerus="yes">
        <source>%n message(s) still wait to be sent. They are lost if you sign out now.</source>
        <translation>
            <numerusform>%n message still waits to be sent. It is lost if you sign out now.</numerusform>
            <numerusform>%n messages still wait to be sent. They are lost if you sign out now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Suhbat::client::Conversation</name>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n online</source>
        <translation>
            <numerusform>%n online</numerusform>
            <numerusform>%n online</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages forwarded</source>
        <translation>
            <numerusform>%n message forwarded</numerusform>
            <numerusform>%n messages forwarded</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Suhbat::client::Formatter</name>
    <message numerus="yes">
        <source>last seen %n minute(s) ago</source>
        <translation>
            <numerusform>last seen %n minute ago</numerusform>
            <numerusform>last seen %n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last seen %n hour(s) ago</source>
        <translation>
            <numerusform>last seen %n hour ago</numerusform>
            <numerusform>last seen %n hours ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Suhbat::client::Storage</name>
    <message numerus="yes">
        <source>%1 message(s)</source>
        <translation>
            <numerusform>%1 message</numerusform>
            <numerusform>%1 messages</numerusform>
        </translation>
    </message>
</context>
</TS>
