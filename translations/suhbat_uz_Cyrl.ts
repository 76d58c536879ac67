<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uz_Cyrl" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About</source>
        <translation>Дастур ҳақида</translation>
    </message>
    <message>
        <source>Suhbat</source>
        <translation>Suhbat</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Версия: %1</translation>
    </message>
    <message>
        <source>Conversation for those who write from right to left as easily as from left to right. “Suhbat” is what three languages call sitting together and talking.</source>
        <translation>Ўнгдан чапга ҳам, чапдан ўнгга ҳам бирдек бемалол ёзадиганлар учун мулоқот дастури. “Suhbat” сўзи уч тилда бирга ўтириб гаплашишни билдиради.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>GNU умумий оммавий лицензиясининг 3-версияси ёки ундан кейингиси асосидаги эркин дастур. Ҳеч қандай кафолатсиз тақдим этилади.</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>Account</source>
        <translation>Ҳисоб</translation>
    </message>
    <message>
        <source>The two new passwords differ.</source>
        <translation>Иккала янги парол бир хил эмас.</translation>
    </message>
    <message>
        <source>Your password is changed.</source>
        <translation>Паролингиз ўзгартирилди.</translation>
    </message>
    <message>
        <source>Your name is changed.</source>
        <translation>Исмингиз ўзгартирилди.</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Меҳмон</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Исмингиз</translation>
    </message>
    <message>
        <source>What others see</source>
        <translation>Бошқаларга шундай кўринади</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақлаш</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Парол</translation>
    </message>
    <message>
        <source>Current password</source>
        <translation>Ҳозирги парол</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Янги парол</translation>
    </message>
    <message>
        <source>Your other devices will be signed out.</source>
        <translation>Бошқа қурилмаларингиздаги сеанслар ёпилади.</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>Янги парол яна бир марта</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Паролни ўзгартириш</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>Appearance</source>
        <translation>Кўриниш</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Мавзу</translation>
    </message>
    <message>
        <source>Accent</source>
        <translation>Асосий ранг</translation>
    </message>
    <message>
        <source>Turquoise</source>
        <translation>Феруза</translation>
    </message>
    <message>
        <source>Lapis</source>
        <translation>Ложувард</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Бинафша</translation>
    </message>
    <message>
        <source>Pomegranate</source>
        <translation>Анор</translation>
    </message>
    <message>
        <source>Clay</source>
        <translation>Сопол</translation>
    </message>
    <message>
        <source>Emerald</source>
        <translation>Зумрад</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Матн ўлчами</translation>
    </message>
</context>
<context>
    <name>BlockedPage</name>
    <message>
        <source>Blocked people</source>
        <translation>Блокланганлар</translation>
    </message>
    <message>
        <source>Can&apos;t write to you</source>
        <translation>Сизга ёза олмайди</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Блокдан чиқариш</translation>
    </message>
    <message>
        <source>Unblock %1</source>
        <translation>Блокдан чиқариш: %1</translation>
    </message>
    <message>
        <source>You have blocked nobody</source>
        <translation>Сиз ҳеч кимни блокламагансиз</translation>
    </message>
    <message>
        <source>Somebody who bothers you is blocked from the details of their chat.</source>
        <translation>Кимдир сизни безовта қилса, уни чат тафсилотлари орқали блоклашингиз мумкин.</translation>
    </message>
</context>
<context>
    <name>CalendarMonth</name>
    <message>
        <source>Earlier month</source>
        <translation>Олдинги ой</translation>
    </message>
    <message>
        <source>Later month</source>
        <translation>Кейинги ой</translation>
    </message>
</context>
<context>
    <name>ChatList</name>
    <message>
        <source>Chats</source>
        <translation>Чатлар</translation>
    </message>
    <message>
        <source>This folder is empty</source>
        <translation>Бу жилд бўш</translation>
    </message>
    <message>
        <source>No chats yet</source>
        <translation>Ҳали чатлар йўқ</translation>
    </message>
    <message>
        <source>Chats that belong here will gather by themselves.</source>
        <translation>Бу ерга тегишли чатлар ўзи йиғилади.</translation>
    </message>
    <message>
        <source>Find somebody by name and write the first words.</source>
        <translation>Кимнидир исми бўйича топиб, биринчи сўзни ёзинг.</translation>
    </message>
    <message>
        <source>Show all chats</source>
        <translation>Барча чатларни кўрсатиш</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Янги чат</translation>
    </message>
</context>
<context>
    <name>ChatMenu</name>
    <message>
        <source>Open in its own window</source>
        <translation>Алоҳида ойнада очиш</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Ечиб олиш</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>Юқорига қадаш</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Ўқилган деб белгилаш</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Ўқилмаган деб белгилаш</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Овозини ёқиш</translation>
    </message>
    <message>
        <source>Mute for another time</source>
        <translation>Бошқа муддатга овозсиз қилиш</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Овозсиз қилиш</translation>
    </message>
    <message>
        <source>For one hour</source>
        <translation>Бир соатга</translation>
    </message>
    <message>
        <source>For eight hours</source>
        <translation>Саккиз соатга</translation>
    </message>
    <message>
        <source>For a week</source>
        <translation>Бир ҳафтага</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Бутунлай</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>Архивдан чиқариш</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Архивга олиш</translation>
    </message>
    <message>
        <source>Leave the group…</source>
        <translation>Гуруҳдан чиқиш…</translation>
    </message>
    <message>
        <source>Leave “%1”?</source>
        <translation>“%1” гуруҳидан чиқасизми?</translation>
    </message>
    <message>
        <source>You will not receive its messages any more. An admin of the group can add you again.</source>
        <translation>Унинг хабарлари сизга энди келмайди. Гуруҳ администратори сизни қайта қўшиши мумкин.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Чиқиш</translation>
    </message>
</context>
<context>
    <name>ChatRow</name>
    <message numerus="yes">
        <source>%1, %n unread message(s), %2</source>
        <translation>
            <numerusform>%1, %n та ўқилмаган хабар, %2</numerusform>
            <numerusform>%1, %n та ўқилмаган хабар, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Draft:</source>
        <translation>Қоралама:</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1:</translation>
    </message>
</context>
<context>
    <name>ChatsColumn</name>
    <message>
        <source>Chats</source>
        <translation>Чатлар</translation>
    </message>
</context>
<context>
    <name>ChatsHeader</name>
    <message>
        <source>Main menu</source>
        <translation>Асосий меню</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Ҳозир қайта уриниш</translation>
    </message>
    <message>
        <source>New chat or group</source>
        <translation>Янги чат ёки гуруҳ</translation>
    </message>
    <message>
        <source>Search chats, people and messages</source>
        <translation>Чат, одам ва хабарларни қидириш</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Янги чат</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Янги гуруҳ</translation>
    </message>
    <message>
        <source>Saved messages</source>
        <translation>Сақланган хабарлар</translation>
    </message>
</context>
<context>
    <name>CompletionPopup</name>
    <message>
        <source>Suggestions</source>
        <translation>Таклифлар</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ComposerBanner</name>
    <message>
        <source>Edit the message</source>
        <translation>Хабарни таҳрирлаш</translation>
    </message>
    <message>
        <source>Reply to %1</source>
        <translation>Жавоб: %1</translation>
    </message>
    <message>
        <source>Stop editing</source>
        <translation>Таҳрирлашни бекор қилиш</translation>
    </message>
    <message>
        <source>Do not reply</source>
        <translation>Жавобни бекор қилиш</translation>
    </message>
</context>
<context>
    <name>ComposerBar</name>
    <message>
        <source>Emoji</source>
        <translation>Эмодзи</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Ўзгаришларни сақлаш</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Юбориш</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Блокдан чиқариш</translation>
    </message>
</context>
<context>
    <name>ComposerMenu</name>
    <message>
        <source>Undo</source>
        <translation>Ортга қайтариш</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Кесиб олиш</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Нусха олиш</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Қўйиш</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Қалин</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Қия</translation>
    </message>
    <message>
        <source>Struck through</source>
        <translation>Устидан чизилган</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Spoiler</source>
        <translation>Яширин матн</translation>
    </message>
</context>
<context>
    <name>ConversationDialogs</name>
    <message numerus="yes">
        <source>Delete %n message(s)?</source>
        <translation>
            <numerusform>%n та хабар ўчирилсинми?</numerusform>
            <numerusform>%n та хабар ўчирилсинми?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete this message?</source>
        <translation>Бу хабар ўчирилсинми?</translation>
    </message>
    <message>
        <source>It is deleted for everyone in this room. A note stays that something stood here.</source>
        <translation>Бу суҳбатдаги ҳамма учун ўчирилади. Бу ерда хабар бўлгани ҳақида белги қолади.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ўчириш</translation>
    </message>
</context>
<context>
    <name>ConversationHeader</name>
    <message>
        <source>Back to the chats</source>
        <translation>Чатларга қайтиш</translation>
    </message>
    <message>
        <source>Search in this room</source>
        <translation>Шу суҳбатда қидириш</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Тафсилотлар</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Яна</translation>
    </message>
</context>
<context>
    <name>ConversationView</name>
    <message>
        <source>Choose a chat</source>
        <translation>Чатни танланг</translation>
    </message>
    <message>
        <source>Your conversations are waiting at the side. Press Ctrl+K to jump to any of them.</source>
        <translation>Суҳбатларингиз ён томонда кутиб турибди. Исталганига ўтиш учун Ctrl+K тугмаларини босинг.</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Бекор қилиш</translation>
    </message>
</context>
<context>
    <name>DrawerBody</name>
    <message>
        <source>Main menu</source>
        <translation>Асосий меню</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Меҳмон</translation>
    </message>
    <message>
        <source>Switch to day</source>
        <translation>Кундузги кўриниш</translation>
    </message>
    <message>
        <source>Switch to night</source>
        <translation>Тунги кўриниш</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Янги чат</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Янги гуруҳ</translation>
    </message>
    <message>
        <source>Saved messages</source>
        <translation>Сақланган хабарлар</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Созламалар</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Тезкор тугмалар</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Безовта қилинмасин</translation>
    </message>
    <message>
        <source>About Suhbat</source>
        <translation>Suhbat ҳақида</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>Ҳисобдан чиқиш…</translation>
    </message>
</context>
<context>
    <name>EmojiPicker</name>
    <message>
        <source>Search emoji</source>
        <translation>Эмодзи қидириш</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Эмодзи</translation>
    </message>
    <message>
        <source>No emoji by that name</source>
        <translation>Бундай номли эмодзи йўқ</translation>
    </message>
    <message>
        <source>What you use will stand here</source>
        <translation>Сиз ишлатганлар шу ерда туради</translation>
    </message>
</context>
<context>
    <name>Faces</name>
    <message>
        <source>, </source>
        <comment>between the names of people</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Ёрдам хизмати</translation>
    </message>
    <message>
        <source>Saved messages</source>
        <translation>Сақланган хабарлар</translation>
    </message>
    <message>
        <source>Deleted account</source>
        <translation>Ўчирилган ҳисоб</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Сиз</translation>
    </message>
    <message>
        <source>typing…</source>
        <translation>ёзмоқда…</translation>
    </message>
    <message>
        <source>%1 is typing…</source>
        <translation>%1 ёзмоқда…</translation>
    </message>
    <message numerus="yes">
        <source>%n people are typing…</source>
        <translation>
            <numerusform>%n киши ёзмоқда…</numerusform>
            <numerusform>%n киши ёзмоқда…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FailureLine</name>
    <message>
        <source>This message could not be sent.</source>
        <translation>Бу хабарни юбориб бўлмади.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Қайта уриниш</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ўчириш</translation>
    </message>
</context>
<context>
    <name>FieldMenu</name>
    <message>
        <source>Cut</source>
        <translation>Кесиб олиш</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Нусха олиш</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Қўйиш</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Ҳаммасини танлаш</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Search in this room</source>
        <translation>Шу суҳбатда қидириш</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ҳеч нарса топилмади</translation>
    </message>
    <message>
        <source>Older hit</source>
        <translation>Эскироқ натижа</translation>
    </message>
    <message>
        <source>Newer hit</source>
        <translation>Янгироқ натижа</translation>
    </message>
    <message>
        <source>Jump to a date</source>
        <translation>Санага ўтиш</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Қидирувни ёпиш</translation>
    </message>
</context>
<context>
    <name>FloatingDate</name>
    <message>
        <source>%1. Jump to a date</source>
        <translation>%1. Санага ўтиш</translation>
    </message>
</context>
<context>
    <name>FolderDialog</name>
    <message>
        <source>New folder</source>
        <translation>Янги жилд</translation>
    </message>
    <message>
        <source>Rename the folder</source>
        <translation>Жилд номини ўзгартириш</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Яратиш</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Номини ўзгартириш</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Номи</translation>
    </message>
    <message>
        <source>Put chats into it from their menu in the list.</source>
        <translation>Чатларни рўйхатдаги менюси орқали унга қўшинг.</translation>
    </message>
</context>
<context>
    <name>FolderEntry</name>
    <message numerus="yes">
        <source>%1, %n unread chat(s)</source>
        <translation>
            <numerusform>%1, %n та ўқилмаган чат</numerusform>
            <numerusform>%1, %n та ўқилмаган чат</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FolderMenu</name>
    <message>
        <source>Folders</source>
        <translation>Жилдлар</translation>
    </message>
    <message>
        <source>New folder with this chat</source>
        <translation>Шу чат билан янги жилд</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Янги жилд</translation>
    </message>
</context>
<context>
    <name>FolderStrip</name>
    <message>
        <source>Folders</source>
        <translation>Жилдлар</translation>
    </message>
    <message>
        <source>Main menu</source>
        <translation>Асосий меню</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Янги жилд</translation>
    </message>
    <message>
        <source>Rename the folder…</source>
        <translation>Жилд номини ўзгартириш…</translation>
    </message>
    <message>
        <source>Remove the folder</source>
        <translation>Жилдни олиб ташлаш</translation>
    </message>
</context>
<context>
    <name>ForwardDialog</name>
    <message>
        <source>Forward to</source>
        <translation>Кимга узатилсин</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Узатиш</translation>
    </message>
    <message>
        <source>Search your rooms</source>
        <translation>Суҳбатларингиздан қидириш</translation>
    </message>
    <message>
        <source>Your rooms</source>
        <translation>Суҳбатларингиз</translation>
    </message>
    <message>
        <source>No room by that name</source>
        <translation>Бундай номли суҳбат йўқ</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>General</source>
        <translation>Умумий</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тил</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Тизимдагидек</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Рақамлар</translation>
    </message>
    <message>
        <source>By language</source>
        <translation>Тилга қараб</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Тақвим</translation>
    </message>
    <message>
        <source>Gregorian</source>
        <translation>Григорий</translation>
    </message>
    <message>
        <source>Solar Hijri</source>
        <translation>Ҳижрий-шамсий</translation>
    </message>
    <message>
        <source>Lunar Hijri</source>
        <translation>Ҳижрий-қамарий</translation>
    </message>
    <message>
        <source>Twelve-hour clock</source>
        <translation>12 соатлик вақт</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Ёзиш</translation>
    </message>
    <message>
        <source>Send with Ctrl+Enter</source>
        <translation>Ctrl+Enter билан юбориш</translation>
    </message>
    <message>
        <source>Enter begins a new line then.</source>
        <translation>Бунда Enter янги қаторга ўтказади.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ойна</translation>
    </message>
    <message>
        <source>Stay in the tray when the window is closed</source>
        <translation>Ойна ёпилганда тизим панелида қолиш</translation>
    </message>
    <message>
        <source>Messages keep arriving; the program ends from the tray&apos;s menu.</source>
        <translation>Хабарлар келаверади; дастур тизим панелидаги менюдан ёпилади.</translation>
    </message>
    <message>
        <source>Start without a window</source>
        <translation>Ойнасиз ишга тушиш</translation>
    </message>
</context>
<context>
    <name>GuestForm</name>
    <message>
        <source>Without an account</source>
        <translation>Ҳисобсиз</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Ҳавола</translation>
    </message>
    <message>
        <source>It begins with %1</source>
        <translation>Бошланиши: %1</translation>
    </message>
    <message>
        <source>Opening the conversation…</source>
        <translation>Суҳбат очилмоқда…</translation>
    </message>
    <message>
        <source>Start the conversation</source>
        <translation>Суҳбатни бошлаш</translation>
    </message>
    <message>
        <source>I have an account</source>
        <translation>Ҳисобим бор</translation>
    </message>
    <message>
        <source>A shop or a team gave you a link? Paste it here and write to them at once.</source>
        <translation>Дўкон ёки жамоа сизга ҳавола бердими? Уни шу ерга қўйиб, дарҳол ёзинг.</translation>
    </message>
</context>
<context>
    <name>HeaderTitle</name>
    <message>
        <source>%1, %2. Show the details</source>
        <translation>%1, %2. Тафсилотларни кўрсатиш</translation>
    </message>
</context>
<context>
    <name>HistoryHint</name>
    <message>
        <source>You are offline: some messages in between are not on this computer yet.</source>
        <translation>Алоқа йўқ: орадаги айрим хабарлар ҳали бу компьютерга юкланмаган.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Қайта уриниш</translation>
    </message>
</context>
<context>
    <name>HistoryState</name>
    <message>
        <source>The messages could not be loaded</source>
        <translation>Хабарларни юклаб бўлмади</translation>
    </message>
    <message>
        <source>Notes to yourself</source>
        <translation>Ўзингиз учун қайдлар</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Ҳали хабарлар йўқ</translation>
    </message>
    <message>
        <source>Whatever you write or forward here, only you can see.</source>
        <translation>Бу ерга ёзган ёки узатганларингизни фақат ўзингиз кўрасиз.</translation>
    </message>
    <message>
        <source>Say the first word: it can run from right to left as well as from left to right.</source>
        <translation>Биринчи сўзни айтинг: ўнгдан чапга ҳам, чапдан ўнгга ҳам бўлаверади.</translation>
    </message>
    <message>
        <source>Nobody has written here.</source>
        <translation>Бу ерда ҳеч ким ёзмаган.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Қайта уриниш</translation>
    </message>
</context>
<context>
    <name>IconButton</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>KeyRow</name>
    <message>
        <source>%1. Press the new keys.</source>
        <translation>%1. Янги тугмаларни босинг.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Back to its own keys</source>
        <translation>Асл тугмаларга қайтариш</translation>
    </message>
    <message>
        <source>Press the keys…</source>
        <translation>Тугмаларни босинг…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Йўқ</translation>
    </message>
    <message>
        <source>Backspace takes the keys away, Escape leaves them as they are.</source>
        <translation>Backspace тугмаларни олиб ташлайди, Escape эса ўз ҳолича қолдиради.</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>Тезкор тугмалар</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation>Барча тугмаларни аслига қайтариш</translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>Language</source>
        <translation>Тил</translation>
    </message>
</context>
<context>
    <name>LoginView</name>
    <message>
        <source>Suhbat</source>
        <translation>Suhbat</translation>
    </message>
    <message>
        <source>Sit down and talk: with your team, with your customers, in every script, from either side.</source>
        <translation>Ўтиринг, суҳбатлашинг: жамоангиз билан, мижозларингиз билан, ҳар қандай ёзувда, исталган томондан.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>%1 – Suhbat</source>
        <translation>%1 – Suhbat</translation>
    </message>
    <message>
        <source>(%1) Suhbat</source>
        <translation>(%1) Suhbat</translation>
    </message>
    <message>
        <source>Suhbat</source>
        <translation>Suhbat</translation>
    </message>
</context>
<context>
    <name>MemberList</name>
    <message>
        <source>Members</source>
        <translation>Аъзолар</translation>
    </message>
</context>
<context>
    <name>MemberMenu</name>
    <message>
        <source>Write a message</source>
        <translation>Хабар ёзиш</translation>
    </message>
    <message>
        <source>Take admin rights away</source>
        <translation>Администраторликдан олиш</translation>
    </message>
    <message>
        <source>Make an admin</source>
        <translation>Администратор қилиш</translation>
    </message>
    <message>
        <source>Remove from the group</source>
        <translation>Гуруҳдан чиқариш</translation>
    </message>
</context>
<context>
    <name>MemberRow</name>
    <message>
        <source>%1, admin</source>
        <translation>%1, администратор</translation>
    </message>
    <message>
        <source>admin</source>
        <translation>админ</translation>
    </message>
    <message>
        <source>What to do with this member</source>
        <translation>Бу аъзо устида амаллар</translation>
    </message>
</context>
<context>
    <name>MenuPopup</name>
    <message>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
</context>
<context>
    <name>MessageBody</name>
    <message>
        <source>This message was deleted</source>
        <translation>Бу хабар ўчирилган</translation>
    </message>
</context>
<context>
    <name>MessageBubble</name>
    <message>
        <source>Forwarded from %1</source>
        <translation>Кимдан узатилди: %1</translation>
    </message>
</context>
<context>
    <name>MessageList</name>
    <message>
        <source>Messages</source>
        <translation>Хабарлар</translation>
    </message>
</context>
<context>
    <name>MessageMenu</name>
    <message>
        <source>Try again</source>
        <translation>Қайта уриниш</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Жавоб бериш</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Таҳрирлаш</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Ечиб олиш</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Қадаш</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Матндан нусха олиш</translation>
    </message>
    <message>
        <source>Copy a link to it</source>
        <translation>Ҳаволасидан нусха олиш</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Узатиш</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Танлаш</translation>
    </message>
    <message>
        <source>Read by…</source>
        <translation>Кимлар ўқиди…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ўчириш</translation>
    </message>
</context>
<context>
    <name>MessageRow</name>
    <message>
        <source>%1 deleted a message. %2</source>
        <translation>%1 хабарни ўчирди. %2</translation>
    </message>
    <message>
        <source>%1, in reply to %2: %3. %4</source>
        <translation>%1, %2 хабарига жавобан: %3. %4</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>%1. Jump to a date</source>
        <translation>%1. Санага ўтиш</translation>
    </message>
    <message>
        <source>Unread messages</source>
        <translation>Ўқилмаган хабарлар</translation>
    </message>
</context>
<context>
    <name>MuteMenu</name>
    <message>
        <source>Mute for another time</source>
        <translation>Бошқа муддатга овозсиз қилиш</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Овозсиз қилиш</translation>
    </message>
    <message>
        <source>For one hour</source>
        <translation>Бир соатга</translation>
    </message>
    <message>
        <source>For eight hours</source>
        <translation>Саккиз соатга</translation>
    </message>
    <message>
        <source>For a week</source>
        <translation>Бир ҳафтага</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Бутунлай</translation>
    </message>
</context>
<context>
    <name>NetSentences</name>
    <message>
        <source>There is no connection to the server right now.</source>
        <translation>Ҳозир сервер билан алоқа йўқ.</translation>
    </message>
    <message>
        <source>This computer has no network. Check the cable or the Wi-Fi.</source>
        <translation>Бу компьютер тармоққа уланмаган. Кабель ёки Wi-Fi алоқасини текширинг.</translation>
    </message>
    <message>
        <source>There is no server called %1. Check the address, and whether this computer is online.</source>
        <translation>Бундай сервер топилмади: %1. Манзилни ва бу компьютер тармоққа уланганини текширинг.</translation>
    </message>
    <message>
        <source>Nothing answers at %1. The server may be switched off, or the address has another port.</source>
        <translation>Бу манзилдан жавоб йўқ: %1. Сервер ўчирилган ёки порт бошқа бўлиши мумкин.</translation>
    </message>
    <message>
        <source>The connection to the server broke.</source>
        <translation>Сервер билан алоқа узилди.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>Сервер ўз вақтида жавоб бермади.</translation>
    </message>
    <message>
        <source>The proxy of this network does not let Suhbat through. Check its settings.</source>
        <translation>Бу тармоқнинг прокси-сервери Suhbat дастурини ўтказмаяпти. Унинг созламаларини текширинг.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made. The server may not use TLS at this address.</source>
        <translation>%1 билан хавфсиз алоқа ўрнатиб бўлмади. Сервер бу манзилда TLS ишлатмаслиги мумкин.</translation>
    </message>
    <message>
        <source>The certificate of %1 is signed by nobody but itself. Ask the server&apos;s administrator for a trusted one.</source>
        <translation>%1 сертификатини ҳеч ким тасдиқламаган, у фақат ўзи имзолаган. Сервер администраторидан ишончли сертификат сўранг.</translation>
    </message>
    <message>
        <source>This computer does not know who issued the certificate of %1. Ask the server&apos;s administrator.</source>
        <translation>Бу компьютерга %1 сертификатини ким бергани номаълум. Сервер администраторига мурожаат қилинг.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired. Check this computer&apos;s clock, or tell the server&apos;s administrator.</source>
        <translation>%1 сертификатининг муддати тугаган. Бу компьютер соатини текширинг ёки сервер администраторига хабар беринг.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet. Check the date and time of this computer.</source>
        <translation>%1 сертификати ҳали кучга кирмаган. Бу компьютердаги сана ва вақтни текширинг.</translation>
    </message>
    <message>
        <source>The certificate shown at %1 belongs to another server. Check the address.</source>
        <translation>%1 манзилида кўрсатилган сертификат бошқа серверга тегишли. Манзилни текширинг.</translation>
    </message>
    <message>
        <source>The certificate of %1 was revoked. Tell the server&apos;s administrator.</source>
        <translation>%1 сертификати бекор қилинган. Сервер администраторига хабар беринг.</translation>
    </message>
    <message>
        <source>There is a server at %1, but it is not a Suhbat server. Check the address.</source>
        <translation>%1 манзилида сервер бор, лекин у Suhbat сервери эмас. Манзилни текширинг.</translation>
    </message>
    <message>
        <source>This network blocks live connections. Messages are sent, but news arrives late.</source>
        <translation>Бу тармоқ жонли алоқани тўсиб қўйган. Хабарлар юборилади, лекин янгилари кечикиб келади.</translation>
    </message>
    <message>
        <source>The server has version %1, which is too old for this program (%2). Ask its administrator to update it.</source>
        <translation>Сервер версияси %1 бу дастур (%2) учун жуда эски. Администратордан уни янгилашни сўранг.</translation>
    </message>
    <message>
        <source>The server has version %1, which is too new for this program (%2). Please update Suhbat.</source>
        <translation>Сервер версияси %1 бу дастур (%2) учун жуда янги. Илтимос, Suhbat дастурини янгиланг.</translation>
    </message>
    <message>
        <source>The server is restarting.</source>
        <translation>Сервер қайта ишга тушмоқда.</translation>
    </message>
    <message>
        <source>The server cannot be used at the moment. Try again later.</source>
        <translation>Сервердан ҳозирча фойдаланиб бўлмайди. Кейинроқ қайта уриниб кўринг.</translation>
    </message>
    <message>
        <source>Too many connections come from your network. The next try follows in a moment.</source>
        <translation>Тармоғингиздан жуда кўп уланиш келмоқда. Кейинги уриниш бироздан сўнг бўлади.</translation>
    </message>
    <message>
        <source>The connection was too slow for all the news and starts again.</source>
        <translation>Алоқа барча янги хабарларга улгурмади ва қайтадан уланмоқда.</translation>
    </message>
    <message>
        <source>You were signed out, on another device or by an administrator. Please sign in again.</source>
        <translation>Ҳисобингиздан бошқа қурилма орқали ёки администратор томонидан чиқарилдингиз. Қайтадан киринг.</translation>
    </message>
    <message>
        <source>This is not the address of a server. It looks like chat.example.org.</source>
        <translation>Бу сервер манзили эмас. Сервер манзили chat.example.org каби бўлади.</translation>
    </message>
    <message>
        <source>This link leads nowhere. Ask for it once more.</source>
        <translation>Бу ҳавола ҳеч қаерга олиб бормайди. Уни қайтадан сўранг.</translation>
    </message>
</context>
<context>
    <name>NewChatDialog</name>
    <message>
        <source>New chat</source>
        <translation>Янги чат</translation>
    </message>
</context>
<context>
    <name>NewGroupDialog</name>
    <message>
        <source>New group</source>
        <translation>Янги гуруҳ</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Яратиш</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Гуруҳ номи</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) chosen</source>
        <translation>
            <numerusform>%n та аъзо танланди</numerusform>
            <numerusform>%n та аъзо танланди</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose who is in it; you can add more later.</source>
        <translation>Аъзоларни танланг; кейин яна қўшишингиз мумкин.</translation>
    </message>
</context>
<context>
    <name>NotificationsPage</name>
    <message>
        <source>Notifications</source>
        <translation>Билдиришномалар</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Безовта қилинмасин</translation>
    </message>
    <message>
        <source>Nothing pops up and nothing sounds. Counters go on.</source>
        <translation>Ҳеч нарса чиқмайди ва овоз эшитилмайди. Ҳисоблагичлар ишлайверади.</translation>
    </message>
    <message>
        <source>Show notifications</source>
        <translation>Билдиришномаларни кўрсатиш</translation>
    </message>
    <message>
        <source>Never twice, and never for what is on the screen.</source>
        <translation>Ҳеч қачон такрорланмайди ва экранда турган нарса учун чиқмайди.</translation>
    </message>
    <message>
        <source>Show what was written</source>
        <translation>Ёзилганини кўрсатиш</translation>
    </message>
    <message>
        <source>Otherwise a notification says only that something arrived.</source>
        <translation>Акс ҳолда билдиришнома фақат нимадир келганини айтади.</translation>
    </message>
    <message>
        <source>Play sounds</source>
        <translation>Товушларни чалиш</translation>
    </message>
    <message>
        <source>A single chat is muted from its menu in the list. A mention of you is told even then.</source>
        <translation>Алоҳида чатни рўйхатдаги менюсидан овозсиз қилиш мумкин. Сизни тилга олишса, барибир хабар берилади.</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Hide the password</source>
        <translation>Паролни яшириш</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Паролни кўрсатиш</translation>
    </message>
</context>
<context>
    <name>PeoplePicker</name>
    <message>
        <source>Name or username</source>
        <translation>Исм ёки фойдаланувчи номи</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Одамлар</translation>
    </message>
    <message>
        <source>People can&apos;t be looked up now</source>
        <translation>Ҳозир одамларни қидириб бўлмайди</translation>
    </message>
    <message>
        <source>Nobody by that name</source>
        <translation>Бундай исмли одам йўқ</translation>
    </message>
    <message>
        <source>Try another spelling, or their username.</source>
        <translation>Бошқача ёзиб кўринг ёки фойдаланувчи номини киритинг.</translation>
    </message>
</context>
<context>
    <name>PinBar</name>
    <message>
        <source>Pinned message from %1: %2</source>
        <translation>Қадалган хабар (%1): %2</translation>
    </message>
    <message>
        <source>Pinned message</source>
        <translation>Қадалган хабар</translation>
    </message>
    <message>
        <source>Pinned message %1</source>
        <translation>Қадалган хабар %1</translation>
    </message>
    <message>
        <source>Unpin this message</source>
        <translation>Бу хабарни ечиб олиш</translation>
    </message>
</context>
<context>
    <name>PinnedRow</name>
    <message>
        <source>Pinned message from %1: %2</source>
        <translation>Қадалган хабар (%1): %2</translation>
    </message>
</context>
<context>
    <name>Previews</name>
    <message>
        <source>Photo</source>
        <translation>Расм</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Voice message</source>
        <translation>Овозли хабар</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Видео</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Қўнғироқ</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Сиз</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Қоралама</translation>
    </message>
    <message>
        <source>Message deleted</source>
        <translation>Хабар ўчирилди</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>Another Suhbat uses this profile and does not answer. Close it, or start with --profile and another name.
%1</source>
        <translation>Бу профилдан бошқа Suhbat фойдаланмоқда ва у жавоб бермаяпти. Уни ёпинг ёки дастурни --profile ва бошқа ном билан ишга туширинг.
%1</translation>
    </message>
    <message>
        <source>The disk is full, so that Suhbat cannot keep anything. Make some room and start it again.
%1</source>
        <translation>Диск тўлган, шунинг учун Suhbat ҳеч нарсани сақлай олмайди. Жой бўшатиб, уни қайта ишга туширинг.
%1</translation>
    </message>
    <message>
        <source>Suhbat cannot write to its folder. Check to whom it belongs, and start it again.
%1</source>
        <translation>Suhbat ўз жилдига ёза олмаяпти. Жилд кимга тегишли эканини текшириб, қайта ишга туширинг.
%1</translation>
    </message>
    <message>
        <source>The window could not be built. Please install Suhbat again.</source>
        <translation>Ойнани очиб бўлмади. Илтимос, Suhbat дастурини қайта ўрнатинг.</translation>
    </message>
</context>
<context>
    <name>ReactionRow</name>
    <message>
        <source>%1, %2. %3</source>
        <translation>%1, %2. %3</translation>
    </message>
</context>
<context>
    <name>ReactionStrip</name>
    <message>
        <source>React</source>
        <translation>Муносабат билдириш</translation>
    </message>
    <message>
        <source>React with %1</source>
        <translation>Муносабат: %1</translation>
    </message>
    <message>
        <source>More emoji</source>
        <translation>Яна эмодзилар</translation>
    </message>
</context>
<context>
    <name>ReadersPopup</name>
    <message>
        <source>Read by</source>
        <translation>Ўқиганлар</translation>
    </message>
    <message numerus="yes">
        <source>Read by %n member(s)</source>
        <translation>
            <numerusform>%n та аъзо ўқиди</numerusform>
            <numerusform>%n та аъзо ўқиди</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Ёпиш</translation>
    </message>
    <message>
        <source>Nobody has read it yet.</source>
        <translation>Ҳали ҳеч ким ўқимаган.</translation>
    </message>
</context>
<context>
    <name>ReplyQuote</name>
    <message>
        <source>In reply to %1: %2</source>
        <translation>%1 хабарига жавоб: %2</translation>
    </message>
</context>
<context>
    <name>RoomDialogs</name>
    <message>
        <source>Rename the group</source>
        <translation>Гуруҳ номини ўзгартириш</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақлаш</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Гуруҳ номи</translation>
    </message>
    <message>
        <source>Add members</source>
        <translation>Аъзо қўшиш</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Қўшиш</translation>
    </message>
    <message>
        <source>Leave “%1”?</source>
        <translation>“%1” гуруҳидан чиқасизми?</translation>
    </message>
    <message>
        <source>You will not receive its messages any more. An admin of the group can add you again.</source>
        <translation>Унинг хабарлари сизга энди келмайди. Гуруҳ администратори сизни қайта қўшиши мумкин.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Чиқиш</translation>
    </message>
    <message>
        <source>Block %1?</source>
        <translation>%1 блоклансинми?</translation>
    </message>
    <message>
        <source>They will not be able to write to you. You can unblock them at any time.</source>
        <translation>У сизга ёза олмайди. Исталган вақтда блокдан чиқаришингиз мумкин.</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Блоклаш</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 гуруҳдан чиқарилсинми?</translation>
    </message>
    <message>
        <source>They will not receive this group&apos;s messages any more.</source>
        <translation>Унга бу гуруҳ хабарлари энди келмайди.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Чиқариш</translation>
    </message>
</context>
<context>
    <name>RoomInfo</name>
    <message>
        <source>Details</source>
        <translation>Тафсилотлар</translation>
    </message>
    <message>
        <source>About the group</source>
        <translation>Гуруҳ ҳақида</translation>
    </message>
    <message>
        <source>About the chat</source>
        <translation>Чат ҳақида</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Тафсилотларни ёпиш</translation>
    </message>
</context>
<context>
    <name>RoomInfoFoot</name>
    <message>
        <source>Unblock</source>
        <translation>Блокдан чиқариш</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Блоклаш</translation>
    </message>
    <message>
        <source>Leave the group</source>
        <translation>Гуруҳдан чиқиш</translation>
    </message>
</context>
<context>
    <name>RoomInfoHead</name>
    <message>
        <source>Username</source>
        <translation>Фойдаланувчи номи</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Билдиришномалар</translation>
    </message>
    <message>
        <source>Rename the group</source>
        <translation>Гуруҳ номини ўзгартириш</translation>
    </message>
    <message>
        <source>Pinned messages</source>
        <translation>Қадалган хабарлар</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n та аъзо</numerusform>
            <numerusform>%n та аъзо</numerusform>
        </translation>
    </message>
    <message>
        <source>Add members</source>
        <translation>Аъзо қўшиш</translation>
    </message>
</context>
<context>
    <name>RoomMenu</name>
    <message>
        <source>Details</source>
        <translation>Тафсилотлар</translation>
    </message>
    <message>
        <source>Search in this room</source>
        <translation>Шу суҳбатда қидириш</translation>
    </message>
    <message>
        <source>Jump to a date</source>
        <translation>Санага ўтиш</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Ечиб олиш</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>Юқорига қадаш</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Овозини ёқиш</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>Архивдан чиқариш</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Архивга олиш</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Блокдан чиқариш</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Блоклаш</translation>
    </message>
    <message>
        <source>Leave the group</source>
        <translation>Гуруҳдан чиқиш</translation>
    </message>
</context>
<context>
    <name>SampleTalk</name>
    <message>
        <source>Is the tea still warm?</source>
        <translation>Чой ҳали иссиқми?</translation>
    </message>
    <message>
        <source>It is. Come and sit down.</source>
        <translation>Ҳа. Кел, ўтир.</translation>
    </message>
</context>
<context>
    <name>ScrollButton</name>
    <message>
        <source>Back to where you were</source>
        <translation>Турган жойингизга қайтиш</translation>
    </message>
    <message>
        <source>Go to the newest message</source>
        <translation>Энг янги хабарга ўтиш</translation>
    </message>
    <message>
        <source>%1, unread: %2</source>
        <translation>%1, ўқилмаган: %2</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>Қидирув</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Қидирувни тозалаш</translation>
    </message>
</context>
<context>
    <name>SearchResults</name>
    <message>
        <source>Found on this computer only: the server is out of reach.</source>
        <translation>Фақат шу компьютердан топилди: сервер билан алоқа йўқ.</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Қидирув натижалари</translation>
    </message>
    <message>
        <source>The search failed</source>
        <translation>Қидириб бўлмади</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ҳеч нарса топилмади</translation>
    </message>
    <message>
        <source>Try the beginning of a word, a name, or fewer words. Arabic and Persian letters, digits and marks are taken as the same.</source>
        <translation>Сўзнинг бошини, исмни ёки камроқ сўзни киритиб кўринг. Араб ва форс ҳарфлари, рақамлари ва белгилари бир хил деб олинади.</translation>
    </message>
</context>
<context>
    <name>SearchRow</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Choose nothing</source>
        <translation>Танловни бекор қилиш</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Матндан нусха олиш</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Узатиш</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ўчириш</translation>
    </message>
</context>
<context>
    <name>SessionsPage</name>
    <message>
        <source>Devices</source>
        <translation>Қурилмалар</translation>
    </message>
    <message>
        <source>Signed in here</source>
        <translation>Ҳисобга кирилган қурилмалар</translation>
    </message>
    <message>
        <source>Unknown device</source>
        <translation>Номаълум қурилма</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>Шу қурилма</translation>
    </message>
    <message>
        <source>%1, last used %2</source>
        <translation>%1, охирги фойдаланиш: %2</translation>
    </message>
    <message>
        <source>Last used %1</source>
        <translation>Охирги фойдаланиш: %1</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Чиқиш</translation>
    </message>
    <message>
        <source>Sign out %1</source>
        <translation>Ҳисобдан чиқариш: %1</translation>
    </message>
    <message>
        <source>Sign out everywhere…</source>
        <translation>Барча қурилмалардан чиқиш…</translation>
    </message>
    <message>
        <source>On this device too.</source>
        <translation>Шу қурилмадан ҳам.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Account</source>
        <translation>Ҳисоб</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Умумий</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Кўриниш</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Билдиришномалар</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Тезкор тугмалар</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Хотира</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Қурилмалар</translation>
    </message>
    <message>
        <source>Blocked people</source>
        <translation>Блокланганлар</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Дастур ҳақида</translation>
    </message>
</context>
<context>
    <name>SettingsList</name>
    <message>
        <source>Settings</source>
        <translation>Созламалар</translation>
    </message>
    <message>
        <source>Close the settings</source>
        <translation>Созламаларни ёпиш</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Созламалар саҳифалари</translation>
    </message>
</context>
<context>
    <name>SettingsPane</name>
    <message>
        <source>Settings</source>
        <translation>Созламалар</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Орқага</translation>
    </message>
    <message>
        <source>Close the settings</source>
        <translation>Созламаларни ёпиш</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Rooms</source>
        <translation>Суҳбатлар</translation>
    </message>
    <message>
        <source>In a room</source>
        <translation>Суҳбат ичида</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Ёзиш</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ойна</translation>
    </message>
    <message>
        <source>Jump to a room</source>
        <translation>Суҳбатга ўтиш</translation>
    </message>
    <message>
        <source>Next room</source>
        <translation>Кейинги суҳбат</translation>
    </message>
    <message>
        <source>Previous room</source>
        <translation>Олдинги суҳбат</translation>
    </message>
    <message>
        <source>First room</source>
        <translation>Биринчи суҳбат</translation>
    </message>
    <message>
        <source>Second room</source>
        <translation>Иккинчи суҳбат</translation>
    </message>
    <message>
        <source>Third room</source>
        <translation>Учинчи суҳбат</translation>
    </message>
    <message>
        <source>Fourth room</source>
        <translation>Тўртинчи суҳбат</translation>
    </message>
    <message>
        <source>Fifth room</source>
        <translation>Бешинчи суҳбат</translation>
    </message>
    <message>
        <source>Sixth room</source>
        <translation>Олтинчи суҳбат</translation>
    </message>
    <message>
        <source>Seventh room</source>
        <translation>Еттинчи суҳбат</translation>
    </message>
    <message>
        <source>Eighth room</source>
        <translation>Саккизинчи суҳбат</translation>
    </message>
    <message>
        <source>Ninth room</source>
        <translation>Тўққизинчи суҳбат</translation>
    </message>
    <message>
        <source>Saved messages</source>
        <translation>Сақланган хабарлар</translation>
    </message>
    <message>
        <source>Search in the room</source>
        <translation>Суҳбатда қидириш</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Ўқилган деб белгилаш</translation>
    </message>
    <message>
        <source>Reply to an older message</source>
        <translation>Эскироқ хабарга жавоб бериш</translation>
    </message>
    <message>
        <source>Reply to a newer message</source>
        <translation>Янгироқ хабарга жавоб бериш</translation>
    </message>
    <message>
        <source>Edit the last message (in an empty field)</source>
        <translation>Охирги хабарни таҳрирлаш (майдон бўш бўлса)</translation>
    </message>
    <message>
        <source>Close or go back, step by step</source>
        <translation>Ёпиш ёки орқага қайтиш, босқичма-босқич</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Юбориш</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Янги қатор</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Қалин</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Қия</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Struck through</source>
        <translation>Устидан чизилган</translation>
    </message>
    <message>
        <source>Spoiler</source>
        <translation>Яширин матн</translation>
    </message>
    <message>
        <source>Zero-width non-joiner</source>
        <translation>Нол кенгликдаги ажратгич</translation>
    </message>
    <message>
        <source>Close to the tray</source>
        <translation>Тизим панелига ёпиш</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Дастурдан чиқиш</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Барча тугмаларни кўрсатиш</translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message>
        <source>Sign in</source>
        <translation>Кириш</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>The address you were given, such as chat.example.org</source>
        <translation>Сизга берилган манзил, масалан chat.example.org</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Фойдаланувчи номи</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Парол</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Кирилмоқда…</translation>
    </message>
    <message>
        <source>Continue without an account</source>
        <translation>Ҳисобсиз давом этиш</translation>
    </message>
</context>
<context>
    <name>SignOutDialog</name>
    <message>
        <source>Sign out everywhere?</source>
        <translation>Барча қурилмалардан чиқасизми?</translation>
    </message>
    <message>
        <source>Sign out?</source>
        <translation>Ҳисобдан чиқасизми?</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) still wait to be sent. They are lost if you sign out now.</source>
        <translation>
            <numerusform>Ҳали %n та хабар юборилишини кутмоқда. Ҳозир чиқсангиз, у йўқолади.</numerusform>
            <numerusform>Ҳали %n та хабар юборилишини кутмоқда. Ҳозир чиқсангиз, улар йўқолади.</numerusform>
        </translation>
    </message>
    <message>
        <source>You are here without an account: nobody can bring these conversations back.</source>
        <translation>Сиз бу ерда ҳисобсизсиз: бу суҳбатларни ҳеч ким қайтара олмайди.</translation>
    </message>
    <message>
        <source>What is kept on this computer is removed. Everything stays on the server.</source>
        <translation>Бу компьютерда сақланганлар олиб ташланади. Серверда ҳаммаси қолади.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Чиқиш</translation>
    </message>
</context>
<context>
    <name>SizeRow</name>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>A</source>
        <comment>a small letter, for a small text size</comment>
        <translation>А</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Матн ўлчами</translation>
    </message>
    <message>
        <source>A</source>
        <comment>a large letter, for a large text size</comment>
        <translation>А</translation>
    </message>
</context>
<context>
    <name>Spinner</name>
    <message>
        <source>Working</source>
        <translation>Бажарилмоқда</translation>
    </message>
</context>
<context>
    <name>SplitHandle</name>
    <message>
        <source>Width of the list</source>
        <translation>Рўйхат кенглиги</translation>
    </message>
</context>
<context>
    <name>StoragePage</name>
    <message>
        <source>Storage</source>
        <translation>Хотира</translation>
    </message>
    <message>
        <source>What was kept here is removed.</source>
        <translation>Бу ерда сақланганлар олиб ташланди.</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>Бу компьютерда сақланганлар</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Ҳисобланмоқда…</translation>
    </message>
    <message>
        <source>Everything you have seen can be read and searched without a line. The server keeps it too: what is removed here comes back when you look at it.</source>
        <translation>Кўрганларингизнинг ҳаммасини алоқасиз ҳам ўқиш ва қидириш мумкин. Улар серверда ҳам сақланади: бу ердан олиб ташлангани яна очганингизда қайтиб келади.</translation>
    </message>
    <message>
        <source>Remove what is kept…</source>
        <translation>Сақланганларни олиб ташлаш…</translation>
    </message>
    <message>
        <source>Drafts and what still waits to be sent stay.</source>
        <translation>Қораламалар ва юборилишини кутаётганлар қолади.</translation>
    </message>
    <message>
        <source>Remove what is kept here?</source>
        <translation>Бу ерда сақланганлар олиб ташлансинми?</translation>
    </message>
    <message>
        <source>Without a line you will see nothing until it is back. Nothing is lost on the server.</source>
        <translation>Алоқа бўлмаса, у тиклангунча ҳеч нарса кўринмайди. Серверда ҳеч нарса йўқолмайди.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Олиб ташлаш</translation>
    </message>
</context>
<context>
    <name>Suhbat::client::Announcer</name>
    <message>
        <source>New message</source>
        <translation>Янги хабар</translation>
    </message>
</context>
<context>
    <name>Suhbat::client::Book</name>
    <message>
        <source>That did not work. Please try again.</source>
        <translation>Бу амалга ошмади. Қайта уриниб кўринг.</translation>
    </message>
</context>
<context>
    <name>Suhbat::client::Composer</name>
    <message>
        <source>Write a message…</source>
        <translation>Хабар ёзинг…</translation>
    </message>
    <message>
        <source>Change the message…</source>
        <translation>Хабарни ўзгартиринг…</translation>
    </message>
    <message>
        <source>Write a reply…</source>
        <translation>Жавоб ёзинг…</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Сиз</translation>
    </message>
</context>
<context>
    <name>Suhbat::client::Conversation</name>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n та аъзо</numerusform>
            <numerusform>%n та аъзо</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>members, of whom online</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n online</source>
        <translation>
            <numerusform>%n киши онлайн</numerusform>
            <numerusform>%n киши онлайн</numerusform>
        </translation>
    </message>
    <message>
        <source>You have blocked this person.</source>
        <translation>Сиз бу одамни блоклагансиз.</translation>
    </message>
    <message>
        <source>You are watching this conversation. Join it to write.</source>
        <translation>Сиз бу суҳбатни фақат кузатмоқдасиз. Ёзиш учун унга қўшилинг.</translation>
    </message>
    <message>
        <source>You are no longer in this conversation.</source>
        <translation>Сиз энди бу суҳбатда эмассиз.</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n та танланди</numerusform>
            <numerusform>%n та танланди</numerusform>
        </translation>
    </message>
    <message>
        <source>Link copied</source>
        <translation>Ҳаволадан нусха олинди</translation>
    </message>
    <message numerus="yes">
        <source>%n messages forwarded</source>
        <translation>
            <numerusform>%n та хабар узатилди</numerusform>
            <numerusform>%n та хабар узатилди</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2:
%3</source>
        <comment>author, time and words of a copied message</comment>
        <translation>%1, %2:
%3</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Нусха олинди</translation>
    </message>
</context>
<context>
    <name>Suhbat::client::DBusNotifications</name>
    <message>
        <source>Open</source>
        <translation>Очиш</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Жавоб бериш</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Ўқилган деб белгилаш</translation>
    </message>
    <message>
        <source>Write a message…</source>
        <translation>Хабар ёзинг…</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Юбориш</translation>
    </message>
</context>
<context>
    <name>Suhbat::client::Desk</name>
    <message>
        <source>You are not in the conversation to which this link leads.</source>
        <translation>Сиз бу ҳавола олиб борадиган суҳбатда эмассиз.</translation>
    </message>
</context>
<context>
    <name>Suhbat::client::EmojiModel</name>
    <message>
        <source>Recent</source>
        <translation>Сўнггилари</translation>
    </message>
    <message>
        <source>Smileys</source>
        <translation>Кулгичлар</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Одамлар</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Табиат</translation>
    </message>
    <message>
        <source>Food and drink</source>
        <translation>Таом ва ичимликлар</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Саёҳат</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Машғулотлар</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Буюмлар</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>Белгилар</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Байроқлар</translation>
    </message>
</context>
<context>
    <name>Suhbat::client::Finder</name>
    <message>
        <source>%1 of %2</source>
        <comment>the number of a search hit, and how many there are</comment>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>Suhbat::client::FolderModel</name>
    <message>
        <source>All</source>
        <translation>Ҳаммаси</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ўқилмаган</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Одамлар</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Гуруҳлар</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Мижозлар</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Архив</translation>
    </message>
</context>
<context>
    <name>Suhbat::client::Formatter</name>
    <message>
        <source>%1K</source>
        <comment>a count of thousands on a badge</comment>
        <translation>%1 минг</translation>
    </message>
    <message>
        <source>%1M</source>
        <comment>a count of millions on a badge</comment>
        <translation>%1 млн</translation>
    </message>
    <message>
        <source>%1 B</source>
        <comment>bytes</comment>
        <translation>%1 байт</translation>
    </message>
    <message>
        <source>%1 KB</source>
        <comment>kilobytes</comment>
        <translation>%1 КБ</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <comment>megabytes</comment>
        <translation>%1 МБ</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <comment>gigabytes</comment>
        <translation>%1 ГБ</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a date and a time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Бугун</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Кеча</translation>
    </message>
    <message>
        <source>online</source>
        <translation>онлайн</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>офлайн</translation>
    </message>
    <message>
        <source>last seen just now</source>
        <translation>ҳозиргина онлайн эди</translation>
    </message>
    <message numerus="yes">
        <source>last seen %n minute(s) ago</source>
        <translation>
            <numerusform>%n дақиқа олдин онлайн эди</numerusform>
            <numerusform>%n дақиқа олдин онлайн эди</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last seen %n hour(s) ago</source>
        <translation>
            <numerusform>%n соат олдин онлайн эди</numerusform>
            <numerusform>%n соат олдин онлайн эди</numerusform>
        </translation>
    </message>
    <message>
        <source>last seen today at %1</source>
        <translation>бугун соат %1 да онлайн эди</translation>
    </message>
    <message>
        <source>last seen yesterday at %1</source>
        <translation>кеча соат %1 да онлайн эди</translation>
    </message>
    <message>
        <source>last seen %1</source>
        <comment>on a date</comment>
        <translation>%1 куни онлайн эди</translation>
    </message>
</context>
<context>
    <name>Suhbat::client::LineStatus</name>
    <message>
        <source>Offline</source>
        <translation>Алоқа йўқ</translation>
    </message>
    <message>
        <source>Waiting for network…</source>
        <translation>Тармоқ кутилмоқда…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Уланмоқда…</translation>
    </message>
    <message>
        <source>Updating…</source>
        <translation>Янгиланмоқда…</translation>
    </message>
</context>
<context>
    <name>Suhbat::client::MessageListModel</name>
    <message>
        <source>Message</source>
        <translation>Хабар</translation>
    </message>
    <message>
        <source>Deleted account</source>
        <translation>Ўчирилган ҳисоб</translation>
    </message>
    <message>
        <source>edited %1</source>
        <translation>таҳрирланган %1</translation>
    </message>
</context>
<context>
    <name>Suhbat::client::MonthModel</name>
    <message>
        <source>%1 %2</source>
        <comment>a month and its year</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Suhbat::client::PinnedModel</name>
    <message>
        <source>%1 of %2</source>
        <comment>the number of a pinned message, and how many there are</comment>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>Suhbat::client::SearchModel</name>
    <message>
        <source>Conversations</source>
        <translation>Суҳбатлар</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Одамлар</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Хабарлар</translation>
    </message>
</context>
<context>
    <name>Suhbat::client::Session</name>
    <message>
        <source>Guest</source>
        <translation>Меҳмон</translation>
    </message>
    <message>
        <source>Write the address of your server.</source>
        <translation>Серверингиз манзилини ёзинг.</translation>
    </message>
    <message>
        <source>Write your username.</source>
        <translation>Фойдаланувчи номингизни ёзинг.</translation>
    </message>
    <message>
        <source>Write your password.</source>
        <translation>Паролингизни ёзинг.</translation>
    </message>
    <message>
        <source>Your password is changed.</source>
        <translation>Паролингиз ўзгартирилди.</translation>
    </message>
    <message>
        <source>That did not work. Please try again.</source>
        <translation>Бу амалга ошмади. Қайта уриниб кўринг.</translation>
    </message>
</context>
<context>
    <name>Suhbat::client::SessionListModel</name>
    <message>
        <source>Unknown device</source>
        <translation>Номаълум қурилма</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>Шу қурилма</translation>
    </message>
</context>
<context>
    <name>Suhbat::client::ShortcutModel</name>
    <message>
        <source>This is no key that can be used.</source>
        <translation>Бу тугмадан фойдаланиб бўлмайди.</translation>
    </message>
    <message>
        <source>%1 has its meaning wherever one writes.</source>
        <translation>Ёзиш пайтида %1 ўз вазифасини бажаради.</translation>
    </message>
    <message>
        <source>%1 alone writes a letter. Hold Ctrl or Alt with it.</source>
        <translation>Ўзи босилса, %1 ҳарф ёзади. У билан бирга Ctrl ёки Alt тугмасини босинг.</translation>
    </message>
    <message>
        <source>%1 is taken already: “%2”.</source>
        <translation>Бу тугмалар банд (%1): “%2”.</translation>
    </message>
    <message>
        <source>This key cannot be changed.</source>
        <translation>Бу тугмани ўзгартириб бўлмайди.</translation>
    </message>
</context>
<context>
    <name>Suhbat::client::Storage</name>
    <message numerus="yes">
        <source>%1 message(s)</source>
        <translation>
            <numerusform>%1 та хабар</numerusform>
            <numerusform>%1 та хабар</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Suhbat::client::Tray</name>
    <message>
        <source>Open Suhbat</source>
        <translation>Suhbat дастурини очиш</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Безовта қилинмасин</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Дастурдан чиқиш</translation>
    </message>
    <message>
        <source>Suhbat: unread messages: %1</source>
        <translation>Suhbat: ўқилмаган хабарлар: %1</translation>
    </message>
    <message>
        <source>Suhbat</source>
        <translation>Suhbat</translation>
    </message>
</context>
<context>
    <name>SyncSentences</name>
    <message>
        <source>There is no room left on this computer&apos;s disk. Make some, or new messages cannot be kept here.</source>
        <translation>Бу компьютер дискида жой қолмаган. Жой бўшатинг, акс ҳолда янги хабарлар бу ерда сақланмайди.</translation>
    </message>
    <message>
        <source>Another program holds Suhbat&apos;s files. Close it and try again.</source>
        <translation>Suhbat файлларини бошқа дастур банд қилиб турибди. Уни ёпиб, қайта уриниб кўринг.</translation>
    </message>
    <message>
        <source>Suhbat cannot write into its folder on this computer. Until it can, what you write is lost when you close it.</source>
        <translation>Suhbat бу компьютердаги ўз жилдига ёза олмаяпти. Бу тузалмагунча, дастур ёпилса ёзганларингиз йўқолади.</translation>
    </message>
    <message>
        <source>What was kept on this computer is damaged. It is fetched anew.</source>
        <translation>Бу компьютерда сақланганлар шикастланган. Улар қайтадан юклаб олинмоқда.</translation>
    </message>
    <message>
        <source>What was kept on this computer could not be read.</source>
        <translation>Бу компьютерда сақланганларни ўқиб бўлмади.</translation>
    </message>
    <message>
        <source>What was kept on this computer was damaged and is fetched anew. What waited to be sent was kept.</source>
        <translation>Бу компьютерда сақланганлар шикастланган ва қайтадан юклаб олинмоқда. Юборилишини кутаётганлари сақлаб қолинди.</translation>
    </message>
    <message>
        <source>This needs a connection to the server. Try again when you are online.</source>
        <translation>Бунинг учун сервер билан алоқа керак. Алоқа тиклангач, қайта уриниб кўринг.</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Ҳеч ким ҳисобга кирмаган.</translation>
    </message>
    <message>
        <source>You are signed in to another server. Sign out there first.</source>
        <translation>Сиз бошқа серверга киргансиз. Аввал у ердан чиқинг.</translation>
    </message>
    <message>
        <source>Your session was ended. Sign in again; what you wrote is kept.</source>
        <translation>Сеансингиз тугатилди. Қайтадан киринг; ёзганларингиз сақланган.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain did not open, so you may have to sign in again.</source>
        <translation>Тизимнинг калитлар омбори очилмади, шунинг учун қайтадан киришингизга тўғри келиши мумкин.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain does not hold your session any more. Sign in again; what you wrote is kept.</source>
        <translation>Тизимнинг калитлар омборида сеансингиз энди йўқ. Қайтадан киринг; ёзганларингиз сақланган.</translation>
    </message>
    <message>
        <source>This message is no longer there.</source>
        <translation>Бу хабар энди йўқ.</translation>
    </message>
    <message>
        <source>This conversation is no longer there.</source>
        <translation>Бу суҳбат энди йўқ.</translation>
    </message>
    <message>
        <source>Nothing was said here on that day or later.</source>
        <translation>Ўша куни ва ундан кейин бу ерда ҳеч нарса ёзилмаган.</translation>
    </message>
    <message>
        <source>A change that waited was refused.</source>
        <translation>Кутиб турган ўзгариш рад этилди.</translation>
    </message>
</context>
<context>
    <name>ThemeCard</name>
    <message>
        <source>Day</source>
        <translation>Кундузги</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Тунги</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Тизимдагидек</translation>
    </message>
</context>
</TS>
