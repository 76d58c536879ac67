<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uz" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About</source>
        <translation>Dastur haqida</translation>
    </message>
    <message>
        <source>Suhbat</source>
        <translation>Suhbat</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versiya: %1</translation>
    </message>
    <message>
        <source>Conversation for those who write from right to left as easily as from left to right. “Suhbat” is what three languages call sitting together and talking.</source>
        <translation>Oʻngdan chapga ham, chapdan oʻngga ham birdek bemalol yozadiganlar uchun muloqot dasturi. “Suhbat” soʻzi uch tilda birga oʻtirib gaplashishni bildiradi.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>GNU umumiy ommaviy litsenziyasining 3-versiyasi yoki undan keyingisi asosidagi erkin dastur. Hech qanday kafolatsiz taqdim etiladi.</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>Account</source>
        <translation>Hisob</translation>
    </message>
    <message>
        <source>The two new passwords differ.</source>
        <translation>Ikkala yangi parol bir xil emas.</translation>
    </message>
    <message>
        <source>Your password is changed.</source>
        <translation>Parolingiz oʻzgartirildi.</translation>
    </message>
    <message>
        <source>Your name is changed.</source>
        <translation>Ismingiz oʻzgartirildi.</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Mehmon</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ismingiz</translation>
    </message>
    <message>
        <source>What others see</source>
        <translation>Boshqalarga shunday koʻrinadi</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Saqlash</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Parol</translation>
    </message>
    <message>
        <source>Current password</source>
        <translation>Hozirgi parol</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Yangi parol</translation>
    </message>
    <message>
        <source>Your other devices will be signed out.</source>
        <translation>Boshqa qurilmalaringizdagi seanslar yopiladi.</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>Yangi parol yana bir marta</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Parolni oʻzgartirish</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>Appearance</source>
        <translation>Koʻrinish</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Mavzu</translation>
    </message>
    <message>
        <source>Accent</source>
        <translation>Asosiy rang</translation>
    </message>
    <message>
        <source>Turquoise</source>
        <translation>Feruza</translation>
    </message>
    <message>
        <source>Lapis</source>
        <translation>Lojuvard</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Binafsha</translation>
    </message>
    <message>
        <source>Pomegranate</source>
        <translation>Anor</translation>
    </message>
    <message>
        <source>Clay</source>
        <translation>Sopol</translation>
    </message>
    <message>
        <source>Emerald</source>
        <translation>Zumrad</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Matn oʻlchami</translation>
    </message>
</context>
<context>
    <name>BlockedPage</name>
    <message>
        <source>Blocked people</source>
        <translation>Bloklanganlar</translation>
    </message>
    <message>
        <source>Can&apos;t write to you</source>
        <translation>Sizga yoza olmaydi</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Blokdan chiqarish</translation>
    </message>
    <message>
        <source>Unblock %1</source>
        <translation>Blokdan chiqarish: %1</translation>
    </message>
    <message>
        <source>You have blocked nobody</source>
        <translation>Siz hech kimni bloklamagansiz</translation>
    </message>
    <message>
        <source>Somebody who bothers you is blocked from the details of their chat.</source>
        <translation>Kimdir sizni bezovta qilsa, uni chat tafsilotlari orqali bloklashingiz mumkin.</translation>
    </message>
</context>
<context>
    <name>CalendarMonth</name>
    <message>
        <source>Earlier month</source>
        <translation>Oldingi oy</translation>
    </message>
    <message>
        <source>Later month</source>
        <translation>Keyingi oy</translation>
    </message>
</context>
<context>
    <name>ChatList</name>
    <message>
        <source>Chats</source>
        <translation>Chatlar</translation>
    </message>
    <message>
        <source>This folder is empty</source>
        <translation>Bu jild boʻsh</translation>
    </message>
    <message>
        <source>No chats yet</source>
        <translation>Hali chatlar yoʻq</translation>
    </message>
    <message>
        <source>Chats that belong here will gather by themselves.</source>
        <translation>Bu yerga tegishli chatlar oʻzi yigʻiladi.</translation>
    </message>
    <message>
        <source>Find somebody by name and write the first words.</source>
        <translation>Kimnidir ismi boʻyicha topib, birinchi soʻzni yozing.</translation>
    </message>
    <message>
        <source>Show all chats</source>
        <translation>Barcha chatlarni koʻrsatish</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Yangi chat</translation>
    </message>
</context>
<context>
    <name>ChatMenu</name>
    <message>
        <source>Open in its own window</source>
        <translation>Alohida oynada ochish</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Yechib olish</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>Yuqoriga qadash</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Oʻqilgan deb belgilash</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Oʻqilmagan deb belgilash</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Ovozini yoqish</translation>
    </message>
    <message>
        <source>Mute for another time</source>
        <translation>Boshqa muddatga ovozsiz qilish</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Ovozsiz qilish</translation>
    </message>
    <message>
        <source>For one hour</source>
        <translation>Bir soatga</translation>
    </message>
    <message>
        <source>For eight hours</source>
        <translation>Sakkiz soatga</translation>
    </message>
    <message>
        <source>For a week</source>
        <translation>Bir haftaga</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Butunlay</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>Arxivdan chiqarish</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Arxivga olish</translation>
    </message>
    <message>
        <source>Leave the group…</source>
        <translation>Guruhdan chiqish…</translation>
    </message>
    <message>
        <source>Leave “%1”?</source>
        <translation>“%1” guruhidan chiqasizmi?</translation>
    </message>
    <message>
        <source>You will not receive its messages any more. An admin of the group can add you again.</source>
        <translation>Uning xabarlari sizga endi kelmaydi. Guruh administratori sizni qayta qoʻshishi mumkin.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Chiqish</translation>
    </message>
</context>
<context>
    <name>ChatRow</name>
    <message numerus="yes">
        <source>%1, %n unread message(s), %2</source>
        <translation>
            <numerusform>%1, %n ta oʻqilmagan xabar, %2</numerusform>
            <numerusform>%1, %n ta oʻqilmagan xabar, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Draft:</source>
        <translation>Qoralama:</translation>
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
        <translation>Chatlar</translation>
    </message>
</context>
<context>
    <name>ChatsHeader</name>
    <message>
        <source>Main menu</source>
        <translation>Asosiy menyu</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Hozir qayta urinish</translation>
    </message>
    <message>
        <source>New chat or group</source>
        <translation>Yangi chat yoki guruh</translation>
    </message>
    <message>
        <source>Search chats, people and messages</source>
        <translation>Chat, odam va xabarlarni qidirish</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Yangi chat</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Yangi guruh</translation>
    </message>
    <message>
        <source>Saved messages</source>
        <translation>Saqlangan xabarlar</translation>
    </message>
</context>
<context>
    <name>CompletionPopup</name>
    <message>
        <source>Suggestions</source>
        <translation>Takliflar</translation>
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
        <translation>Xabarni tahrirlash</translation>
    </message>
    <message>
        <source>Reply to %1</source>
        <translation>Javob: %1</translation>
    </message>
    <message>
        <source>Stop editing</source>
        <translation>Tahrirlashni bekor qilish</translation>
    </message>
    <message>
        <source>Do not reply</source>
        <translation>Javobni bekor qilish</translation>
    </message>
</context>
<context>
    <name>ComposerBar</name>
    <message>
        <source>Emoji</source>
        <translation>Emodzi</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Oʻzgarishlarni saqlash</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Yuborish</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Blokdan chiqarish</translation>
    </message>
</context>
<context>
    <name>ComposerMenu</name>
    <message>
        <source>Undo</source>
        <translation>Ortga qaytarish</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Kesib olish</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Nusxa olish</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Qoʻyish</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Qalin</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Qiya</translation>
    </message>
    <message>
        <source>Struck through</source>
        <translation>Ustidan chizilgan</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Spoiler</source>
        <translation>Yashirin matn</translation>
    </message>
</context>
<context>
    <name>ConversationDialogs</name>
    <message numerus="yes">
        <source>Delete %n message(s)?</source>
        <translation>
            <numerusform>%n ta xabar oʻchirilsinmi?</numerusform>
            <numerusform>%n ta xabar oʻchirilsinmi?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete this message?</source>
        <translation>Bu xabar oʻchirilsinmi?</translation>
    </message>
    <message>
        <source>It is deleted for everyone in this room. A note stays that something stood here.</source>
        <translation>Bu suhbatdagi hamma uchun oʻchiriladi. Bu yerda xabar boʻlgani haqida belgi qoladi.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Oʻchirish</translation>
    </message>
</context>
<context>
    <name>ConversationHeader</name>
    <message>
        <source>Back to the chats</source>
        <translation>Chatlarga qaytish</translation>
    </message>
    <message>
        <source>Search in this room</source>
        <translation>Shu suhbatda qidirish</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Tafsilotlar</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Yana</translation>
    </message>
</context>
<context>
    <name>ConversationView</name>
    <message>
        <source>Choose a chat</source>
        <translation>Chatni tanlang</translation>
    </message>
    <message>
        <source>Your conversations are waiting at the side. Press Ctrl+K to jump to any of them.</source>
        <translation>Suhbatlaringiz yon tomonda kutib turibdi. Istalganiga oʻtish uchun Ctrl+K tugmalarini bosing.</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Bekor qilish</translation>
    </message>
</context>
<context>
    <name>DrawerBody</name>
    <message>
        <source>Main menu</source>
        <translation>Asosiy menyu</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Mehmon</translation>
    </message>
    <message>
        <source>Switch to day</source>
        <translation>Kunduzgi koʻrinish</translation>
    </message>
    <message>
        <source>Switch to night</source>
        <translation>Tungi koʻrinish</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Yangi chat</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Yangi guruh</translation>
    </message>
    <message>
        <source>Saved messages</source>
        <translation>Saqlangan xabarlar</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Sozlamalar</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tezkor tugmalar</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Bezovta qilinmasin</translation>
    </message>
    <message>
        <source>About Suhbat</source>
        <translation>Suhbat haqida</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>Hisobdan chiqish…</translation>
    </message>
</context>
<context>
    <name>EmojiPicker</name>
    <message>
        <source>Search emoji</source>
        <translation>Emodzi qidirish</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emodzi</translation>
    </message>
    <message>
        <source>No emoji by that name</source>
        <translation>Bunday nomli emodzi yoʻq</translation>
    </message>
    <message>
        <source>What you use will stand here</source>
        <translation>Siz ishlatganlar shu yerda turadi</translation>
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
        <translation>Yordam xizmati</translation>
    </message>
    <message>
        <source>Saved messages</source>
        <translation>Saqlangan xabarlar</translation>
    </message>
    <message>
        <source>Deleted account</source>
        <translation>Oʻchirilgan hisob</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Siz</translation>
    </message>
    <message>
        <source>typing…</source>
        <translation>yozmoqda…</translation>
    </message>
    <message>
        <source>%1 is typing…</source>
        <translation>%1 yozmoqda…</translation>
    </message>
    <message numerus="yes">
        <source>%n people are typing…</source>
        <translation>
            <numerusform>%n kishi yozmoqda…</numerusform>
            <numerusform>%n kishi yozmoqda…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FailureLine</name>
    <message>
        <source>This message could not be sent.</source>
        <translation>Bu xabarni yuborib boʻlmadi.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Qayta urinish</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Oʻchirish</translation>
    </message>
</context>
<context>
    <name>FieldMenu</name>
    <message>
        <source>Cut</source>
        <translation>Kesib olish</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Nusxa olish</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Qoʻyish</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Hammasini tanlash</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Search in this room</source>
        <translation>Shu suhbatda qidirish</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Hech narsa topilmadi</translation>
    </message>
    <message>
        <source>Older hit</source>
        <translation>Eskiroq natija</translation>
    </message>
    <message>
        <source>Newer hit</source>
        <translation>Yangiroq natija</translation>
    </message>
    <message>
        <source>Jump to a date</source>
        <translation>Sanaga oʻtish</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Qidiruvni yopish</translation>
    </message>
</context>
<context>
    <name>FloatingDate</name>
    <message>
        <source>%1. Jump to a date</source>
        <translation>%1. Sanaga oʻtish</translation>
    </message>
</context>
<context>
    <name>FolderDialog</name>
    <message>
        <source>New folder</source>
        <translation>Yangi jild</translation>
    </message>
    <message>
        <source>Rename the folder</source>
        <translation>Jild nomini oʻzgartirish</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Yaratish</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Nomini oʻzgartirish</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nomi</translation>
    </message>
    <message>
        <source>Put chats into it from their menu in the list.</source>
        <translation>Chatlarni roʻyxatdagi menyusi orqali unga qoʻshing.</translation>
    </message>
</context>
<context>
    <name>FolderEntry</name>
    <message numerus="yes">
        <source>%1, %n unread chat(s)</source>
        <translation>
            <numerusform>%1, %n ta oʻqilmagan chat</numerusform>
            <numerusform>%1, %n ta oʻqilmagan chat</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FolderMenu</name>
    <message>
        <source>Folders</source>
        <translation>Jildlar</translation>
    </message>
    <message>
        <source>New folder with this chat</source>
        <translation>Shu chat bilan yangi jild</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Yangi jild</translation>
    </message>
</context>
<context>
    <name>FolderStrip</name>
    <message>
        <source>Folders</source>
        <translation>Jildlar</translation>
    </message>
    <message>
        <source>Main menu</source>
        <translation>Asosiy menyu</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Yangi jild</translation>
    </message>
    <message>
        <source>Rename the folder…</source>
        <translation>Jild nomini oʻzgartirish…</translation>
    </message>
    <message>
        <source>Remove the folder</source>
        <translation>Jildni olib tashlash</translation>
    </message>
</context>
<context>
    <name>ForwardDialog</name>
    <message>
        <source>Forward to</source>
        <translation>Kimga uzatilsin</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Uzatish</translation>
    </message>
    <message>
        <source>Search your rooms</source>
        <translation>Suhbatlaringizdan qidirish</translation>
    </message>
    <message>
        <source>Your rooms</source>
        <translation>Suhbatlaringiz</translation>
    </message>
    <message>
        <source>No room by that name</source>
        <translation>Bunday nomli suhbat yoʻq</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>General</source>
        <translation>Umumiy</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Tizimdagidek</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Raqamlar</translation>
    </message>
    <message>
        <source>By language</source>
        <translation>Tilga qarab</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Taqvim</translation>
    </message>
    <message>
        <source>Gregorian</source>
        <translation>Grigoriy</translation>
    </message>
    <message>
        <source>Solar Hijri</source>
        <translation>Hijriy-shamsiy</translation>
    </message>
    <message>
        <source>Lunar Hijri</source>
        <translation>Hijriy-qamariy</translation>
    </message>
    <message>
        <source>Twelve-hour clock</source>
        <translation>12 soatlik vaqt</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Yozish</translation>
    </message>
    <message>
        <source>Send with Ctrl+Enter</source>
        <translation>Ctrl+Enter bilan yuborish</translation>
    </message>
    <message>
        <source>Enter begins a new line then.</source>
        <translation>Bunda Enter yangi qatorga oʻtkazadi.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Oyna</translation>
    </message>
    <message>
        <source>Stay in the tray when the window is closed</source>
        <translation>Oyna yopilganda tizim panelida qolish</translation>
    </message>
    <message>
        <source>Messages keep arriving; the program ends from the tray&apos;s menu.</source>
        <translation>Xabarlar kelaveradi; dastur tizim panelidagi menyudan yopiladi.</translation>
    </message>
    <message>
        <source>Start without a window</source>
        <translation>Oynasiz ishga tushish</translation>
    </message>
</context>
<context>
    <name>GuestForm</name>
    <message>
        <source>Without an account</source>
        <translation>Hisobsiz</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Havola</translation>
    </message>
    <message>
        <source>It begins with %1</source>
        <translation>Boshlanishi: %1</translation>
    </message>
    <message>
        <source>Opening the conversation…</source>
        <translation>Suhbat ochilmoqda…</translation>
    </message>
    <message>
        <source>Start the conversation</source>
        <translation>Suhbatni boshlash</translation>
    </message>
    <message>
        <source>I have an account</source>
        <translation>Hisobim bor</translation>
    </message>
    <message>
        <source>A shop or a team gave you a link? Paste it here and write to them at once.</source>
        <translation>Doʻkon yoki jamoa sizga havola berdimi? Uni shu yerga qoʻyib, darhol yozing.</translation>
    </message>
</context>
<context>
    <name>HeaderTitle</name>
    <message>
        <source>%1, %2. Show the details</source>
        <translation>%1, %2. Tafsilotlarni koʻrsatish</translation>
    </message>
</context>
<context>
    <name>HistoryHint</name>
    <message>
        <source>You are offline: some messages in between are not on this computer yet.</source>
        <translation>Aloqa yoʻq: oradagi ayrim xabarlar hali bu kompyuterga yuklanmagan.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Qayta urinish</translation>
    </message>
</context>
<context>
    <name>HistoryState</name>
    <message>
        <source>The messages could not be loaded</source>
        <translation>Xabarlarni yuklab boʻlmadi</translation>
    </message>
    <message>
        <source>Notes to yourself</source>
        <translation>Oʻzingiz uchun qaydlar</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Hali xabarlar yoʻq</translation>
    </message>
    <message>
        <source>Whatever you write or forward here, only you can see.</source>
        <translation>Bu yerga yozgan yoki uzatganlaringizni faqat oʻzingiz koʻrasiz.</translation>
    </message>
    <message>
        <source>Say the first word: it can run from right to left as well as from left to right.</source>
        <translation>Birinchi soʻzni ayting: oʻngdan chapga ham, chapdan oʻngga ham boʻlaveradi.</translation>
    </message>
    <message>
        <source>Nobody has written here.</source>
        <translation>Bu yerda hech kim yozmagan.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Qayta urinish</translation>
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
        <translation>%1. Yangi tugmalarni bosing.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Back to its own keys</source>
        <translation>Asl tugmalarga qaytarish</translation>
    </message>
    <message>
        <source>Press the keys…</source>
        <translation>Tugmalarni bosing…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Yoʻq</translation>
    </message>
    <message>
        <source>Backspace takes the keys away, Escape leaves them as they are.</source>
        <translation>Backspace tugmalarni olib tashlaydi, Escape esa oʻz holicha qoldiradi.</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>Tezkor tugmalar</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation>Barcha tugmalarni asliga qaytarish</translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>Language</source>
        <translation>Til</translation>
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
        <translation>Oʻtiring, suhbatlashing: jamoangiz bilan, mijozlaringiz bilan, har qanday yozuvda, istalgan tomondan.</translation>
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
        <translation>Aʼzolar</translation>
    </message>
</context>
<context>
    <name>MemberMenu</name>
    <message>
        <source>Write a message</source>
        <translation>Xabar yozish</translation>
    </message>
    <message>
        <source>Take admin rights away</source>
        <translation>Administratorlikdan olish</translation>
    </message>
    <message>
        <source>Make an admin</source>
        <translation>Administrator qilish</translation>
    </message>
    <message>
        <source>Remove from the group</source>
        <translation>Guruhdan chiqarish</translation>
    </message>
</context>
<context>
    <name>MemberRow</name>
    <message>
        <source>%1, admin</source>
        <translation>%1, administrator</translation>
    </message>
    <message>
        <source>admin</source>
        <translation>admin</translation>
    </message>
    <message>
        <source>What to do with this member</source>
        <translation>Bu aʼzo ustida amallar</translation>
    </message>
</context>
<context>
    <name>MenuPopup</name>
    <message>
        <source>Menu</source>
        <translation>Menyu</translation>
    </message>
</context>
<context>
    <name>MessageBody</name>
    <message>
        <source>This message was deleted</source>
        <translation>Bu xabar oʻchirilgan</translation>
    </message>
</context>
<context>
    <name>MessageBubble</name>
    <message>
        <source>Forwarded from %1</source>
        <translation>Kimdan uzatildi: %1</translation>
    </message>
</context>
<context>
    <name>MessageList</name>
    <message>
        <source>Messages</source>
        <translation>Xabarlar</translation>
    </message>
</context>
<context>
    <name>MessageMenu</name>
    <message>
        <source>Try again</source>
        <translation>Qayta urinish</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Javob berish</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Tahrirlash</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Yechib olish</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Qadash</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Matndan nusxa olish</translation>
    </message>
    <message>
        <source>Copy a link to it</source>
        <translation>Havolasidan nusxa olish</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Uzatish</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Tanlash</translation>
    </message>
    <message>
        <source>Read by…</source>
        <translation>Kimlar oʻqidi…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Oʻchirish</translation>
    </message>
</context>
<context>
    <name>MessageRow</name>
    <message>
        <source>%1 deleted a message. %2</source>
        <translation>%1 xabarni oʻchirdi. %2</translation>
    </message>
    <message>
        <source>%1, in reply to %2: %3. %4</source>
        <translation>%1, %2 xabariga javoban: %3. %4</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>%1. Jump to a date</source>
        <translation>%1. Sanaga oʻtish</translation>
    </message>
    <message>
        <source>Unread messages</source>
        <translation>Oʻqilmagan xabarlar</translation>
    </message>
</context>
<context>
    <name>MuteMenu</name>
    <message>
        <source>Mute for another time</source>
        <translation>Boshqa muddatga ovozsiz qilish</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Ovozsiz qilish</translation>
    </message>
    <message>
        <source>For one hour</source>
        <translation>Bir soatga</translation>
    </message>
    <message>
        <source>For eight hours</source>
        <translation>Sakkiz soatga</translation>
    </message>
    <message>
        <source>For a week</source>
        <translation>Bir haftaga</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Butunlay</translation>
    </message>
</context>
<context>
    <name>NetSentences</name>
    <message>
        <source>There is no connection to the server right now.</source>
        <translation>Hozir server bilan aloqa yoʻq.</translation>
    </message>
    <message>
        <source>This computer has no network. Check the cable or the Wi-Fi.</source>
        <translation>Bu kompyuter tarmoqqa ulanmagan. Kabel yoki Wi-Fi aloqasini tekshiring.</translation>
    </message>
    <message>
        <source>There is no server called %1. Check the address, and whether this computer is online.</source>
        <translation>Bunday server topilmadi: %1. Manzilni va bu kompyuter tarmoqqa ulanganini tekshiring.</translation>
    </message>
    <message>
        <source>Nothing answers at %1. The server may be switched off, or the address has another port.</source>
        <translation>Bu manzildan javob yoʻq: %1. Server oʻchirilgan yoki port boshqa boʻlishi mumkin.</translation>
    </message>
    <message>
        <source>The connection to the server broke.</source>
        <translation>Server bilan aloqa uzildi.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>Server oʻz vaqtida javob bermadi.</translation>
    </message>
    <message>
        <source>The proxy of this network does not let Suhbat through. Check its settings.</source>
        <translation>Bu tarmoqning proksi-serveri Suhbat dasturini oʻtkazmayapti. Uning sozlamalarini tekshiring.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made. The server may not use TLS at this address.</source>
        <translation>%1 bilan xavfsiz aloqa oʻrnatib boʻlmadi. Server bu manzilda TLS ishlatmasligi mumkin.</translation>
    </message>
    <message>
        <source>The certificate of %1 is signed by nobody but itself. Ask the server&apos;s administrator for a trusted one.</source>
        <translation>%1 sertifikatini hech kim tasdiqlamagan, u faqat oʻzi imzolagan. Server administratoridan ishonchli sertifikat soʻrang.</translation>
    </message>
    <message>
        <source>This computer does not know who issued the certificate of %1. Ask the server&apos;s administrator.</source>
        <translation>Bu kompyuterga %1 sertifikatini kim bergani nomaʼlum. Server administratoriga murojaat qiling.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired. Check this computer&apos;s clock, or tell the server&apos;s administrator.</source>
        <translation>%1 sertifikatining muddati tugagan. Bu kompyuter soatini tekshiring yoki server administratoriga xabar bering.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet. Check the date and time of this computer.</source>
        <translation>%1 sertifikati hali kuchga kirmagan. Bu kompyuterdagi sana va vaqtni tekshiring.</translation>
    </message>
    <message>
        <source>The certificate shown at %1 belongs to another server. Check the address.</source>
        <translation>%1 manzilida koʻrsatilgan sertifikat boshqa serverga tegishli. Manzilni tekshiring.</translation>
    </message>
    <message>
        <source>The certificate of %1 was revoked. Tell the server&apos;s administrator.</source>
        <translation>%1 sertifikati bekor qilingan. Server administratoriga xabar bering.</translation>
    </message>
    <message>
        <source>There is a server at %1, but it is not a Suhbat server. Check the address.</source>
        <translation>%1 manzilida server bor, lekin u Suhbat serveri emas. Manzilni tekshiring.</translation>
    </message>
    <message>
        <source>This network blocks live connections. Messages are sent, but news arrives late.</source>
        <translation>Bu tarmoq jonli aloqani toʻsib qoʻygan. Xabarlar yuboriladi, lekin yangilari kechikib keladi.</translation>
    </message>
    <message>
        <source>The server has version %1, which is too old for this program (%2). Ask its administrator to update it.</source>
        <translation>Server versiyasi %1 bu dastur (%2) uchun juda eski. Administratordan uni yangilashni soʻrang.</translation>
    </message>
    <message>
        <source>The server has version %1, which is too new for this program (%2). Please update Suhbat.</source>
        <translation>Server versiyasi %1 bu dastur (%2) uchun juda yangi. Iltimos, Suhbat dasturini yangilang.</translation>
    </message>
    <message>
        <source>The server is restarting.</source>
        <translation>Server qayta ishga tushmoqda.</translation>
    </message>
    <message>
        <source>The server cannot be used at the moment. Try again later.</source>
        <translation>Serverdan hozircha foydalanib boʻlmaydi. Keyinroq qayta urinib koʻring.</translation>
    </message>
    <message>
        <source>Too many connections come from your network. The next try follows in a moment.</source>
        <translation>Tarmogʻingizdan juda koʻp ulanish kelmoqda. Keyingi urinish birozdan soʻng boʻladi.</translation>
    </message>
    <message>
        <source>The connection was too slow for all the news and starts again.</source>
        <translation>Aloqa barcha yangi xabarlarga ulgurmadi va qaytadan ulanmoqda.</translation>
    </message>
    <message>
        <source>You were signed out, on another device or by an administrator. Please sign in again.</source>
        <translation>Hisobingizdan boshqa qurilma orqali yoki administrator tomonidan chiqarildingiz. Qaytadan kiring.</translation>
    </message>
    <message>
        <source>This is not the address of a server. It looks like chat.example.org.</source>
        <translation>Bu server manzili emas. Server manzili chat.example.org kabi boʻladi.</translation>
    </message>
    <message>
        <source>This link leads nowhere. Ask for it once more.</source>
        <translation>Bu havola hech qayerga olib bormaydi. Uni qaytadan soʻrang.</translation>
    </message>
</context>
<context>
    <name>NewChatDialog</name>
    <message>
        <source>New chat</source>
        <translation>Yangi chat</translation>
    </message>
</context>
<context>
    <name>NewGroupDialog</name>
    <message>
        <source>New group</source>
        <translation>Yangi guruh</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Yaratish</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Guruh nomi</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) chosen</source>
        <translation>
            <numerusform>%n ta aʼzo tanlandi</numerusform>
            <numerusform>%n ta aʼzo tanlandi</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose who is in it; you can add more later.</source>
        <translation>Aʼzolarni tanlang; keyin yana qoʻshishingiz mumkin.</translation>
    </message>
</context>
<context>
    <name>NotificationsPage</name>
    <message>
        <source>Notifications</source>
        <translation>Bildirishnomalar</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Bezovta qilinmasin</translation>
    </message>
    <message>
        <source>Nothing pops up and nothing sounds. Counters go on.</source>
        <translation>Hech narsa chiqmaydi va ovoz eshitilmaydi. Hisoblagichlar ishlayveradi.</translation>
    </message>
    <message>
        <source>Show notifications</source>
        <translation>Bildirishnomalarni koʻrsatish</translation>
    </message>
    <message>
        <source>Never twice, and never for what is on the screen.</source>
        <translation>Hech qachon takrorlanmaydi va ekranda turgan narsa uchun chiqmaydi.</translation>
    </message>
    <message>
        <source>Show what was written</source>
        <translation>Yozilganini koʻrsatish</translation>
    </message>
    <message>
        <source>Otherwise a notification says only that something arrived.</source>
        <translation>Aks holda bildirishnoma faqat nimadir kelganini aytadi.</translation>
    </message>
    <message>
        <source>Play sounds</source>
        <translation>Tovushlarni chalish</translation>
    </message>
    <message>
        <source>A single chat is muted from its menu in the list. A mention of you is told even then.</source>
        <translation>Alohida chatni roʻyxatdagi menyusidan ovozsiz qilish mumkin. Sizni tilga olishsa, baribir xabar beriladi.</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Hide the password</source>
        <translation>Parolni yashirish</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Parolni koʻrsatish</translation>
    </message>
</context>
<context>
    <name>PeoplePicker</name>
    <message>
        <source>Name or username</source>
        <translation>Ism yoki foydalanuvchi nomi</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Odamlar</translation>
    </message>
    <message>
        <source>People can&apos;t be looked up now</source>
        <translation>Hozir odamlarni qidirib boʻlmaydi</translation>
    </message>
    <message>
        <source>Nobody by that name</source>
        <translation>Bunday ismli odam yoʻq</translation>
    </message>
    <message>
        <source>Try another spelling, or their username.</source>
        <translation>Boshqacha yozib koʻring yoki foydalanuvchi nomini kiriting.</translation>
    </message>
</context>
<context>
    <name>PinBar</name>
    <message>
        <source>Pinned message from %1: %2</source>
        <translation>Qadalgan xabar (%1): %2</translation>
    </message>
    <message>
        <source>Pinned message</source>
        <translation>Qadalgan xabar</translation>
    </message>
    <message>
        <source>Pinned message %1</source>
        <translation>Qadalgan xabar %1</translation>
    </message>
    <message>
        <source>Unpin this message</source>
        <translation>Bu xabarni yechib olish</translation>
    </message>
</context>
<context>
    <name>PinnedRow</name>
    <message>
        <source>Pinned message from %1: %2</source>
        <translation>Qadalgan xabar (%1): %2</translation>
    </message>
</context>
<context>
    <name>Previews</name>
    <message>
        <source>Photo</source>
        <translation>Rasm</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fayl</translation>
    </message>
    <message>
        <source>Voice message</source>
        <translation>Ovozli xabar</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Qoʻngʻiroq</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Siz</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Qoralama</translation>
    </message>
    <message>
        <source>Message deleted</source>
        <translation>Xabar oʻchirildi</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>Another Suhbat uses this profile and does not answer. Close it, or start with --profile and another name.
%1</source>
        <translation>Bu profildan boshqa Suhbat foydalanmoqda va u javob bermayapti. Uni yoping yoki dasturni --profile va boshqa nom bilan ishga tushiring.
%1</translation>
    </message>
    <message>
        <source>The disk is full, so that Suhbat cannot keep anything. Make some room and start it again.
%1</source>
        <translation>Disk toʻlgan, shuning uchun Suhbat hech narsani saqlay olmaydi. Joy boʻshatib, uni qayta ishga tushiring.
%1</translation>
    </message>
    <message>
        <source>Suhbat cannot write to its folder. Check to whom it belongs, and start it again.
%1</source>
        <translation>Suhbat oʻz jildiga yoza olmayapti. Jild kimga tegishli ekanini tekshirib, qayta ishga tushiring.
%1</translation>
    </message>
    <message>
        <source>The window could not be built. Please install Suhbat again.</source>
        <translation>Oynani ochib boʻlmadi. Iltimos, Suhbat dasturini qayta oʻrnating.</translation>
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
        <translation>Munosabat bildirish</translation>
    </message>
    <message>
        <source>React with %1</source>
        <translation>Munosabat: %1</translation>
    </message>
    <message>
        <source>More emoji</source>
        <translation>Yana emodzilar</translation>
    </message>
</context>
<context>
    <name>ReadersPopup</name>
    <message>
        <source>Read by</source>
        <translation>Oʻqiganlar</translation>
    </message>
    <message numerus="yes">
        <source>Read by %n member(s)</source>
        <translation>
            <numerusform>%n ta aʼzo oʻqidi</numerusform>
            <numerusform>%n ta aʼzo oʻqidi</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Yopish</translation>
    </message>
    <message>
        <source>Nobody has read it yet.</source>
        <translation>Hali hech kim oʻqimagan.</translation>
    </message>
</context>
<context>
    <name>ReplyQuote</name>
    <message>
        <source>In reply to %1: %2</source>
        <translation>%1 xabariga javob: %2</translation>
    </message>
</context>
<context>
    <name>RoomDialogs</name>
    <message>
        <source>Rename the group</source>
        <translation>Guruh nomini oʻzgartirish</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Saqlash</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Guruh nomi</translation>
    </message>
    <message>
        <source>Add members</source>
        <translation>Aʼzo qoʻshish</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Qoʻshish</translation>
    </message>
    <message>
        <source>Leave “%1”?</source>
        <translation>“%1” guruhidan chiqasizmi?</translation>
    </message>
    <message>
        <source>You will not receive its messages any more. An admin of the group can add you again.</source>
        <translation>Uning xabarlari sizga endi kelmaydi. Guruh administratori sizni qayta qoʻshishi mumkin.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Chiqish</translation>
    </message>
    <message>
        <source>Block %1?</source>
        <translation>%1 bloklansinmi?</translation>
    </message>
    <message>
        <source>They will not be able to write to you. You can unblock them at any time.</source>
        <translation>U sizga yoza olmaydi. Istalgan vaqtda blokdan chiqarishingiz mumkin.</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloklash</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 guruhdan chiqarilsinmi?</translation>
    </message>
    <message>
        <source>They will not receive this group&apos;s messages any more.</source>
        <translation>Unga bu guruh xabarlari endi kelmaydi.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Chiqarish</translation>
    </message>
</context>
<context>
    <name>RoomInfo</name>
    <message>
        <source>Details</source>
        <translation>Tafsilotlar</translation>
    </message>
    <message>
        <source>About the group</source>
        <translation>Guruh haqida</translation>
    </message>
    <message>
        <source>About the chat</source>
        <translation>Chat haqida</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Tafsilotlarni yopish</translation>
    </message>
</context>
<context>
    <name>RoomInfoFoot</name>
    <message>
        <source>Unblock</source>
        <translation>Blokdan chiqarish</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloklash</translation>
    </message>
    <message>
        <source>Leave the group</source>
        <translation>Guruhdan chiqish</translation>
    </message>
</context>
<context>
    <name>RoomInfoHead</name>
    <message>
        <source>Username</source>
        <translation>Foydalanuvchi nomi</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Bildirishnomalar</translation>
    </message>
    <message>
        <source>Rename the group</source>
        <translation>Guruh nomini oʻzgartirish</translation>
    </message>
    <message>
        <source>Pinned messages</source>
        <translation>Qadalgan xabarlar</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n ta aʼzo</numerusform>
            <numerusform>%n ta aʼzo</numerusform>
        </translation>
    </message>
    <message>
        <source>Add members</source>
        <translation>Aʼzo qoʻshish</translation>
    </message>
</context>
<context>
    <name>RoomMenu</name>
    <message>
        <source>Details</source>
        <translation>Tafsilotlar</translation>
    </message>
    <message>
        <source>Search in this room</source>
        <translation>Shu suhbatda qidirish</translation>
    </message>
    <message>
        <source>Jump to a date</source>
        <translation>Sanaga oʻtish</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Yechib olish</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>Yuqoriga qadash</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Ovozini yoqish</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>Arxivdan chiqarish</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Arxivga olish</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Blokdan chiqarish</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloklash</translation>
    </message>
    <message>
        <source>Leave the group</source>
        <translation>Guruhdan chiqish</translation>
    </message>
</context>
<context>
    <name>SampleTalk</name>
    <message>
        <source>Is the tea still warm?</source>
        <translation>Choy hali issiqmi?</translation>
    </message>
    <message>
        <source>It is. Come and sit down.</source>
        <translation>Ha. Kel, oʻtir.</translation>
    </message>
</context>
<context>
    <name>ScrollButton</name>
    <message>
        <source>Back to where you were</source>
        <translation>Turgan joyingizga qaytish</translation>
    </message>
    <message>
        <source>Go to the newest message</source>
        <translation>Eng yangi xabarga oʻtish</translation>
    </message>
    <message>
        <source>%1, unread: %2</source>
        <translation>%1, oʻqilmagan: %2</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>Qidiruv</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Qidiruvni tozalash</translation>
    </message>
</context>
<context>
    <name>SearchResults</name>
    <message>
        <source>Found on this computer only: the server is out of reach.</source>
        <translation>Faqat shu kompyuterdan topildi: server bilan aloqa yoʻq.</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Qidiruv natijalari</translation>
    </message>
    <message>
        <source>The search failed</source>
        <translation>Qidirib boʻlmadi</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Hech narsa topilmadi</translation>
    </message>
    <message>
        <source>Try the beginning of a word, a name, or fewer words. Arabic and Persian letters, digits and marks are taken as the same.</source>
        <translation>Soʻzning boshini, ismni yoki kamroq soʻzni kiritib koʻring. Arab va fors harflari, raqamlari va belgilari bir xil deb olinadi.</translation>
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
        <translation>Tanlovni bekor qilish</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Matndan nusxa olish</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Uzatish</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Oʻchirish</translation>
    </message>
</context>
<context>
    <name>SessionsPage</name>
    <message>
        <source>Devices</source>
        <translation>Qurilmalar</translation>
    </message>
    <message>
        <source>Signed in here</source>
        <translation>Hisobga kirilgan qurilmalar</translation>
    </message>
    <message>
        <source>Unknown device</source>
        <translation>Nomaʼlum qurilma</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>Shu qurilma</translation>
    </message>
    <message>
        <source>%1, last used %2</source>
        <translation>%1, oxirgi foydalanish: %2</translation>
    </message>
    <message>
        <source>Last used %1</source>
        <translation>Oxirgi foydalanish: %1</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Chiqish</translation>
    </message>
    <message>
        <source>Sign out %1</source>
        <translation>Hisobdan chiqarish: %1</translation>
    </message>
    <message>
        <source>Sign out everywhere…</source>
        <translation>Barcha qurilmalardan chiqish…</translation>
    </message>
    <message>
        <source>On this device too.</source>
        <translation>Shu qurilmadan ham.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Account</source>
        <translation>Hisob</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Umumiy</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Koʻrinish</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Bildirishnomalar</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tezkor tugmalar</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Xotira</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Qurilmalar</translation>
    </message>
    <message>
        <source>Blocked people</source>
        <translation>Bloklanganlar</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Dastur haqida</translation>
    </message>
</context>
<context>
    <name>SettingsList</name>
    <message>
        <source>Settings</source>
        <translation>Sozlamalar</translation>
    </message>
    <message>
        <source>Close the settings</source>
        <translation>Sozlamalarni yopish</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Sozlamalar sahifalari</translation>
    </message>
</context>
<context>
    <name>SettingsPane</name>
    <message>
        <source>Settings</source>
        <translation>Sozlamalar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Orqaga</translation>
    </message>
    <message>
        <source>Close the settings</source>
        <translation>Sozlamalarni yopish</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Rooms</source>
        <translation>Suhbatlar</translation>
    </message>
    <message>
        <source>In a room</source>
        <translation>Suhbat ichida</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Yozish</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Oyna</translation>
    </message>
    <message>
        <source>Jump to a room</source>
        <translation>Suhbatga oʻtish</translation>
    </message>
    <message>
        <source>Next room</source>
        <translation>Keyingi suhbat</translation>
    </message>
    <message>
        <source>Previous room</source>
        <translation>Oldingi suhbat</translation>
    </message>
    <message>
        <source>First room</source>
        <translation>Birinchi suhbat</translation>
    </message>
    <message>
        <source>Second room</source>
        <translation>Ikkinchi suhbat</translation>
    </message>
    <message>
        <source>Third room</source>
        <translation>Uchinchi suhbat</translation>
    </message>
    <message>
        <source>Fourth room</source>
        <translation>Toʻrtinchi suhbat</translation>
    </message>
    <message>
        <source>Fifth room</source>
        <translation>Beshinchi suhbat</translation>
    </message>
    <message>
        <source>Sixth room</source>
        <translation>Oltinchi suhbat</translation>
    </message>
    <message>
        <source>Seventh room</source>
        <translation>Yettinchi suhbat</translation>
    </message>
    <message>
        <source>Eighth room</source>
        <translation>Sakkizinchi suhbat</translation>
    </message>
    <message>
        <source>Ninth room</source>
        <translation>Toʻqqizinchi suhbat</translation>
    </message>
    <message>
        <source>Saved messages</source>
        <translation>Saqlangan xabarlar</translation>
    </message>
    <message>
        <source>Search in the room</source>
        <translation>Suhbatda qidirish</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Oʻqilgan deb belgilash</translation>
    </message>
    <message>
        <source>Reply to an older message</source>
        <translation>Eskiroq xabarga javob berish</translation>
    </message>
    <message>
        <source>Reply to a newer message</source>
        <translation>Yangiroq xabarga javob berish</translation>
    </message>
    <message>
        <source>Edit the last message (in an empty field)</source>
        <translation>Oxirgi xabarni tahrirlash (maydon boʻsh boʻlsa)</translation>
    </message>
    <message>
        <source>Close or go back, step by step</source>
        <translation>Yopish yoki orqaga qaytish, bosqichma-bosqich</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Yuborish</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Yangi qator</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Qalin</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Qiya</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Struck through</source>
        <translation>Ustidan chizilgan</translation>
    </message>
    <message>
        <source>Spoiler</source>
        <translation>Yashirin matn</translation>
    </message>
    <message>
        <source>Zero-width non-joiner</source>
        <translation>Nol kenglikdagi ajratgich</translation>
    </message>
    <message>
        <source>Close to the tray</source>
        <translation>Tizim paneliga yopish</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Dasturdan chiqish</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Barcha tugmalarni koʻrsatish</translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message>
        <source>Sign in</source>
        <translation>Kirish</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>The address you were given, such as chat.example.org</source>
        <translation>Sizga berilgan manzil, masalan chat.example.org</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Foydalanuvchi nomi</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Parol</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Kirilmoqda…</translation>
    </message>
    <message>
        <source>Continue without an account</source>
        <translation>Hisobsiz davom etish</translation>
    </message>
</context>
<context>
    <name>SignOutDialog</name>
    <message>
        <source>Sign out everywhere?</source>
        <translation>Barcha qurilmalardan chiqasizmi?</translation>
    </message>
    <message>
        <source>Sign out?</source>
        <translation>Hisobdan chiqasizmi?</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) still wait to be sent. They are lost if you sign out now.</source>
        <translation>
            <numerusform>Hali %n ta xabar yuborilishini kutmoqda. Hozir chiqsangiz, u yoʻqoladi.</numerusform>
            <numerusform>Hali %n ta xabar yuborilishini kutmoqda. Hozir chiqsangiz, ular yoʻqoladi.</numerusform>
        </translation>
    </message>
    <message>
        <source>You are here without an account: nobody can bring these conversations back.</source>
        <translation>Siz bu yerda hisobsizsiz: bu suhbatlarni hech kim qaytara olmaydi.</translation>
    </message>
    <message>
        <source>What is kept on this computer is removed. Everything stays on the server.</source>
        <translation>Bu kompyuterda saqlanganlar olib tashlanadi. Serverda hammasi qoladi.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Chiqish</translation>
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
        <translation>A</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Matn oʻlchami</translation>
    </message>
    <message>
        <source>A</source>
        <comment>a large letter, for a large text size</comment>
        <translation>A</translation>
    </message>
</context>
<context>
    <name>Spinner</name>
    <message>
        <source>Working</source>
        <translation>Bajarilmoqda</translation>
    </message>
</context>
<context>
    <name>SplitHandle</name>
    <message>
        <source>Width of the list</source>
        <translation>Roʻyxat kengligi</translation>
    </message>
</context>
<context>
    <name>StoragePage</name>
    <message>
        <source>Storage</source>
        <translation>Xotira</translation>
    </message>
    <message>
        <source>What was kept here is removed.</source>
        <translation>Bu yerda saqlanganlar olib tashlandi.</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>Bu kompyuterda saqlanganlar</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Hisoblanmoqda…</translation>
    </message>
    <message>
        <source>Everything you have seen can be read and searched without a line. The server keeps it too: what is removed here comes back when you look at it.</source>
        <translation>Koʻrganlaringizning hammasini aloqasiz ham oʻqish va qidirish mumkin. Ular serverda ham saqlanadi: bu yerdan olib tashlangani yana ochganingizda qaytib keladi.</translation>
    </message>
    <message>
        <source>Remove what is kept…</source>
        <translation>Saqlanganlarni olib tashlash…</translation>
    </message>
    <message>
        <source>Drafts and what still waits to be sent stay.</source>
        <translation>Qoralamalar va yuborilishini kutayotganlar qoladi.</translation>
    </message>
    <message>
        <source>Remove what is kept here?</source>
        <translation>Bu yerda saqlanganlar olib tashlansinmi?</translation>
    </message>
    <message>
        <source>Without a line you will see nothing until it is back. Nothing is lost on the server.</source>
        <translation>Aloqa boʻlmasa, u tiklanguncha hech narsa koʻrinmaydi. Serverda hech narsa yoʻqolmaydi.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Olib tashlash</translation>
    </message>
</context>
<context>
    <name>Suhbat::client::Announcer</name>
    <message>
        <source>New message</source>
        <translation>Yangi xabar</translation>
    </message>
</context>
<context>
    <name>Suhbat::client::Book</name>
    <message>
        <source>That did not work. Please try again.</source>
        <translation>Bu amalga oshmadi. Qayta urinib koʻring.</translation>
    </message>
</context>
<context>
    <name>Suhbat::client::Composer</name>
    <message>
        <source>Write a message…</source>
        <translation>Xabar yozing…</translation>
    </message>
    <message>
        <source>Change the message…</source>
        <translation>Xabarni oʻzgartiring…</translation>
    </message>
    <message>
        <source>Write a reply…</source>
        <translation>Javob yozing…</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Siz</translation>
    </message>
</context>
<context>
    <name>Suhbat::client::Conversation</name>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n ta aʼzo</numerusform>
            <numerusform>%n ta aʼzo</numerusform>
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
            <numerusform>%n kishi onlayn</numerusform>
            <numerusform>%n kishi onlayn</numerusform>
        </translation>
    </message>
    <message>
        <source>You have blocked this person.</source>
        <translation>Siz bu odamni bloklagansiz.</translation>
    </message>
    <message>
        <source>You are watching this conversation. Join it to write.</source>
        <translation>Siz bu suhbatni faqat kuzatmoqdasiz. Yozish uchun unga qoʻshiling.</translation>
    </message>
    <message>
        <source>You are no longer in this conversation.</source>
        <translation>Siz endi bu suhbatda emassiz.</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n ta tanlandi</numerusform>
            <numerusform>%n ta tanlandi</numerusform>
        </translation>
    </message>
    <message>
        <source>Link copied</source>
        <translation>Havoladan nusxa olindi</translation>
    </message>
    <message numerus="yes">
        <source>%n messages forwarded</source>
        <translation>
            <numerusform>%n ta xabar uzatildi</numerusform>
            <numerusform>%n ta xabar uzatildi</numerusform>
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
        <translation>Nusxa olindi</translation>
    </message>
</context>
<context>
    <name>Suhbat::client::DBusNotifications</name>
    <message>
        <source>Open</source>
        <translation>Ochish</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Javob berish</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Oʻqilgan deb belgilash</translation>
    </message>
    <message>
        <source>Write a message…</source>
        <translation>Xabar yozing…</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Yuborish</translation>
    </message>
</context>
<context>
    <name>Suhbat::client::Desk</name>
    <message>
        <source>You are not in the conversation to which this link leads.</source>
        <translation>Siz bu havola olib boradigan suhbatda emassiz.</translation>
    </message>
</context>
<context>
    <name>Suhbat::client::EmojiModel</name>
    <message>
        <source>Recent</source>
        <translation>Soʻnggilari</translation>
    </message>
    <message>
        <source>Smileys</source>
        <translation>Kulgichlar</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Odamlar</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Tabiat</translation>
    </message>
    <message>
        <source>Food and drink</source>
        <translation>Taom va ichimliklar</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Sayohat</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Mashgʻulotlar</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Buyumlar</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>Belgilar</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Bayroqlar</translation>
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
        <translation>Hammasi</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Oʻqilmagan</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Odamlar</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Guruhlar</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Mijozlar</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Arxiv</translation>
    </message>
</context>
<context>
    <name>Suhbat::client::Formatter</name>
    <message>
        <source>%1K</source>
        <comment>a count of thousands on a badge</comment>
        <translation>%1 ming</translation>
    </message>
    <message>
        <source>%1M</source>
        <comment>a count of millions on a badge</comment>
        <translation>%1 mln</translation>
    </message>
    <message>
        <source>%1 B</source>
        <comment>bytes</comment>
        <translation>%1 bayt</translation>
    </message>
    <message>
        <source>%1 KB</source>
        <comment>kilobytes</comment>
        <translation>%1 KB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <comment>megabytes</comment>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <comment>gigabytes</comment>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a date and a time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Bugun</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Kecha</translation>
    </message>
    <message>
        <source>online</source>
        <translation>onlayn</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>oflayn</translation>
    </message>
    <message>
        <source>last seen just now</source>
        <translation>hozirgina onlayn edi</translation>
    </message>
    <message numerus="yes">
        <source>last seen %n minute(s) ago</source>
        <translation>
            <numerusform>%n daqiqa oldin onlayn edi</numerusform>
            <numerusform>%n daqiqa oldin onlayn edi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last seen %n hour(s) ago</source>
        <translation>
            <numerusform>%n soat oldin onlayn edi</numerusform>
            <numerusform>%n soat oldin onlayn edi</numerusform>
        </translation>
    </message>
    <message>
        <source>last seen today at %1</source>
        <translation>bugun soat %1 da onlayn edi</translation>
    </message>
    <message>
        <source>last seen yesterday at %1</source>
        <translation>kecha soat %1 da onlayn edi</translation>
    </message>
    <message>
        <source>last seen %1</source>
        <comment>on a date</comment>
        <translation>%1 kuni onlayn edi</translation>
    </message>
</context>
<context>
    <name>Suhbat::client::LineStatus</name>
    <message>
        <source>Offline</source>
        <translation>Aloqa yoʻq</translation>
    </message>
    <message>
        <source>Waiting for network…</source>
        <translation>Tarmoq kutilmoqda…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Ulanmoqda…</translation>
    </message>
    <message>
        <source>Updating…</source>
        <translation>Yangilanmoqda…</translation>
    </message>
</context>
<context>
    <name>Suhbat::client::MessageListModel</name>
    <message>
        <source>Message</source>
        <translation>Xabar</translation>
    </message>
    <message>
        <source>Deleted account</source>
        <translation>Oʻchirilgan hisob</translation>
    </message>
    <message>
        <source>edited %1</source>
        <translation>tahrirlangan %1</translation>
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
        <translation>Suhbatlar</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Odamlar</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Xabarlar</translation>
    </message>
</context>
<context>
    <name>Suhbat::client::Session</name>
    <message>
        <source>Guest</source>
        <translation>Mehmon</translation>
    </message>
    <message>
        <source>Write the address of your server.</source>
        <translation>Serveringiz manzilini yozing.</translation>
    </message>
    <message>
        <source>Write your username.</source>
        <translation>Foydalanuvchi nomingizni yozing.</translation>
    </message>
    <message>
        <source>Write your password.</source>
        <translation>Parolingizni yozing.</translation>
    </message>
    <message>
        <source>Your password is changed.</source>
        <translation>Parolingiz oʻzgartirildi.</translation>
    </message>
    <message>
        <source>That did not work. Please try again.</source>
        <translation>Bu amalga oshmadi. Qayta urinib koʻring.</translation>
    </message>
</context>
<context>
    <name>Suhbat::client::SessionListModel</name>
    <message>
        <source>Unknown device</source>
        <translation>Nomaʼlum qurilma</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>Shu qurilma</translation>
    </message>
</context>
<context>
    <name>Suhbat::client::ShortcutModel</name>
    <message>
        <source>This is no key that can be used.</source>
        <translation>Bu tugmadan foydalanib boʻlmaydi.</translation>
    </message>
    <message>
        <source>%1 has its meaning wherever one writes.</source>
        <translation>Yozish paytida %1 oʻz vazifasini bajaradi.</translation>
    </message>
    <message>
        <source>%1 alone writes a letter. Hold Ctrl or Alt with it.</source>
        <translation>Oʻzi bosilsa, %1 harf yozadi. U bilan birga Ctrl yoki Alt tugmasini bosing.</translation>
    </message>
    <message>
        <source>%1 is taken already: “%2”.</source>
        <translation>Bu tugmalar band (%1): “%2”.</translation>
    </message>
    <message>
        <source>This key cannot be changed.</source>
        <translation>Bu tugmani oʻzgartirib boʻlmaydi.</translation>
    </message>
</context>
<context>
    <name>Suhbat::client::Storage</name>
    <message numerus="yes">
        <source>%1 message(s)</source>
        <translation>
            <numerusform>%1 ta xabar</numerusform>
            <numerusform>%1 ta xabar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Suhbat::client::Tray</name>
    <message>
        <source>Open Suhbat</source>
        <translation>Suhbat dasturini ochish</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Bezovta qilinmasin</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Dasturdan chiqish</translation>
    </message>
    <message>
        <source>Suhbat: unread messages: %1</source>
        <translation>Suhbat: oʻqilmagan xabarlar: %1</translation>
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
        <translation>Bu kompyuter diskida joy qolmagan. Joy boʻshating, aks holda yangi xabarlar bu yerda saqlanmaydi.</translation>
    </message>
    <message>
        <source>Another program holds Suhbat&apos;s files. Close it and try again.</source>
        <translation>Suhbat fayllarini boshqa dastur band qilib turibdi. Uni yopib, qayta urinib koʻring.</translation>
    </message>
    <message>
        <source>Suhbat cannot write into its folder on this computer. Until it can, what you write is lost when you close it.</source>
        <translation>Suhbat bu kompyuterdagi oʻz jildiga yoza olmayapti. Bu tuzalmaguncha, dastur yopilsa yozganlaringiz yoʻqoladi.</translation>
    </message>
    <message>
        <source>What was kept on this computer is damaged. It is fetched anew.</source>
        <translation>Bu kompyuterda saqlanganlar shikastlangan. Ular qaytadan yuklab olinmoqda.</translation>
    </message>
    <message>
        <source>What was kept on this computer could not be read.</source>
        <translation>Bu kompyuterda saqlanganlarni oʻqib boʻlmadi.</translation>
    </message>
    <message>
        <source>What was kept on this computer was damaged and is fetched anew. What waited to be sent was kept.</source>
        <translation>Bu kompyuterda saqlanganlar shikastlangan va qaytadan yuklab olinmoqda. Yuborilishini kutayotganlari saqlab qolindi.</translation>
    </message>
    <message>
        <source>This needs a connection to the server. Try again when you are online.</source>
        <translation>Buning uchun server bilan aloqa kerak. Aloqa tiklangach, qayta urinib koʻring.</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Hech kim hisobga kirmagan.</translation>
    </message>
    <message>
        <source>You are signed in to another server. Sign out there first.</source>
        <translation>Siz boshqa serverga kirgansiz. Avval u yerdan chiqing.</translation>
    </message>
    <message>
        <source>Your session was ended. Sign in again; what you wrote is kept.</source>
        <translation>Seansingiz tugatildi. Qaytadan kiring; yozganlaringiz saqlangan.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain did not open, so you may have to sign in again.</source>
        <translation>Tizimning kalitlar ombori ochilmadi, shuning uchun qaytadan kirishingizga toʻgʻri kelishi mumkin.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain does not hold your session any more. Sign in again; what you wrote is kept.</source>
        <translation>Tizimning kalitlar omborida seansingiz endi yoʻq. Qaytadan kiring; yozganlaringiz saqlangan.</translation>
    </message>
    <message>
        <source>This message is no longer there.</source>
        <translation>Bu xabar endi yoʻq.</translation>
    </message>
    <message>
        <source>This conversation is no longer there.</source>
        <translation>Bu suhbat endi yoʻq.</translation>
    </message>
    <message>
        <source>Nothing was said here on that day or later.</source>
        <translation>Oʻsha kuni va undan keyin bu yerda hech narsa yozilmagan.</translation>
    </message>
    <message>
        <source>A change that waited was refused.</source>
        <translation>Kutib turgan oʻzgarish rad etildi.</translation>
    </message>
</context>
<context>
    <name>ThemeCard</name>
    <message>
        <source>Day</source>
        <translation>Kunduzgi</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Tungi</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Tizimdagidek</translation>
    </message>
</context>
</TS>
