<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About</source>
        <translation>حول</translation>
    </message>
    <message>
        <source>Suhbat</source>
        <translation>Suhbat</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>الإصدار %1</translation>
    </message>
    <message>
        <source>Conversation for those who write from right to left as easily as from left to right. “Suhbat” is what three languages call sitting together and talking.</source>
        <translation>محادثات لمن يكتب من اليمين إلى اليسار بالسهولة نفسها التي يكتب بها من اليسار إلى اليمين. كلمة «صحبت» (Suhbat) تعني في ثلاث لغات الجلوس معًا وتبادل الحديث.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>برنامج حر بموجب رخصة جنو العمومية العامة (GNU GPL)، الإصدار 3 أو ما بعده، ويأتي بلا أي ضمان.</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>The two new passwords differ.</source>
        <translation>كلمتا المرور الجديدتان غير متطابقتين.</translation>
    </message>
    <message>
        <source>Your password is changed.</source>
        <translation>تم تغيير كلمة مرورك.</translation>
    </message>
    <message>
        <source>Your name is changed.</source>
        <translation>تم تغيير اسمك.</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>زائر</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>What others see</source>
        <translation>ما يراه الآخرون</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Current password</source>
        <translation>كلمة المرور الحالية</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>كلمة المرور الجديدة</translation>
    </message>
    <message>
        <source>Your other devices will be signed out.</source>
        <translation>سيُسجَّل الخروج من أجهزتك الأخرى.</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>كلمة المرور الجديدة مرة أخرى</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>تغيير كلمة المرور</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>Accent</source>
        <translation>اللون المميّز</translation>
    </message>
    <message>
        <source>Turquoise</source>
        <translation>فيروزي</translation>
    </message>
    <message>
        <source>Lapis</source>
        <translation>لازوردي</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>بنفسجي</translation>
    </message>
    <message>
        <source>Pomegranate</source>
        <translation>رمّاني</translation>
    </message>
    <message>
        <source>Clay</source>
        <translation>طيني</translation>
    </message>
    <message>
        <source>Emerald</source>
        <translation>زمرّدي</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
</context>
<context>
    <name>BlockedPage</name>
    <message>
        <source>Blocked people</source>
        <translation>المحظورون</translation>
    </message>
    <message>
        <source>Can&apos;t write to you</source>
        <translation>لا يمكنه مراسلتك</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>إلغاء الحظر</translation>
    </message>
    <message>
        <source>Unblock %1</source>
        <translation>إلغاء حظر %1</translation>
    </message>
    <message>
        <source>You have blocked nobody</source>
        <translation>لم تحظر أحدًا</translation>
    </message>
    <message>
        <source>Somebody who bothers you is blocked from the details of their chat.</source>
        <translation>إن أزعجك أحد فاحظره من صفحة تفاصيل محادثته.</translation>
    </message>
</context>
<context>
    <name>CalendarMonth</name>
    <message>
        <source>Earlier month</source>
        <translation>الشهر السابق</translation>
    </message>
    <message>
        <source>Later month</source>
        <translation>الشهر التالي</translation>
    </message>
</context>
<context>
    <name>ChatList</name>
    <message>
        <source>Chats</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <source>This folder is empty</source>
        <translation>هذا المجلد فارغ</translation>
    </message>
    <message>
        <source>No chats yet</source>
        <translation>لا محادثات بعد</translation>
    </message>
    <message>
        <source>Chats that belong here will gather by themselves.</source>
        <translation>ستجتمع هنا من تلقاء نفسها المحادثات التي تخص هذا المجلد.</translation>
    </message>
    <message>
        <source>Find somebody by name and write the first words.</source>
        <translation>ابحث عن شخص باسمه واكتب أولى الكلمات.</translation>
    </message>
    <message>
        <source>Show all chats</source>
        <translation>عرض كل المحادثات</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>محادثة جديدة</translation>
    </message>
</context>
<context>
    <name>ChatMenu</name>
    <message>
        <source>Open in its own window</source>
        <translation>فتح في نافذة مستقلة</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>إلغاء التثبيت</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>تثبيت في الأعلى</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>تعليم كمقروءة</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>تعليم كغير مقروءة</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>إلغاء الكتم</translation>
    </message>
    <message>
        <source>Mute for another time</source>
        <translation>كتم لمدة أخرى</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>كتم</translation>
    </message>
    <message>
        <source>For one hour</source>
        <translation>لمدة ساعة</translation>
    </message>
    <message>
        <source>For eight hours</source>
        <translation>لمدة ثماني ساعات</translation>
    </message>
    <message>
        <source>For a week</source>
        <translation>لمدة أسبوع</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>إخراج من الأرشيف</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>أرشفة</translation>
    </message>
    <message>
        <source>Leave the group…</source>
        <translation>مغادرة المجموعة…</translation>
    </message>
    <message>
        <source>Leave “%1”?</source>
        <translation>مغادرة «%1»؟</translation>
    </message>
    <message>
        <source>You will not receive its messages any more. An admin of the group can add you again.</source>
        <translation>لن تصلك رسائلها بعد الآن. يمكن لأحد مشرفي المجموعة أن يضيفك من جديد.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>مغادرة</translation>
    </message>
</context>
<context>
    <name>ChatRow</name>
    <message numerus="yes">
        <source>%1, %n unread message(s), %2</source>
        <translation>
            <numerusform>%1، لا رسائل غير مقروءة، %2</numerusform>
            <numerusform>%1، رسالة واحدة غير مقروءة، %2</numerusform>
            <numerusform>%1، رسالتان غير مقروءتين، %2</numerusform>
            <numerusform>%1، %n رسائل غير مقروءة، %2</numerusform>
            <numerusform>%1، %n رسالة غير مقروءة، %2</numerusform>
            <numerusform>%1، %n رسالة غير مقروءة، %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Draft:</source>
        <translation>مسودة:</translation>
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
        <translation>المحادثات</translation>
    </message>
</context>
<context>
    <name>ChatsHeader</name>
    <message>
        <source>Main menu</source>
        <translation>القائمة الرئيسية</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>حاول الآن</translation>
    </message>
    <message>
        <source>New chat or group</source>
        <translation>محادثة أو مجموعة جديدة</translation>
    </message>
    <message>
        <source>Search chats, people and messages</source>
        <translation>ابحث في المحادثات والأشخاص والرسائل</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>محادثة جديدة</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>مجموعة جديدة</translation>
    </message>
    <message>
        <source>Saved messages</source>
        <translation>الرسائل المحفوظة</translation>
    </message>
</context>
<context>
    <name>CompletionPopup</name>
    <message>
        <source>Suggestions</source>
        <translation>اقتراحات</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>ComposerBanner</name>
    <message>
        <source>Edit the message</source>
        <translation>تعديل الرسالة</translation>
    </message>
    <message>
        <source>Reply to %1</source>
        <translation>رد على %1</translation>
    </message>
    <message>
        <source>Stop editing</source>
        <translation>إيقاف التعديل</translation>
    </message>
    <message>
        <source>Do not reply</source>
        <translation>إلغاء الرد</translation>
    </message>
</context>
<context>
    <name>ComposerBar</name>
    <message>
        <source>Emoji</source>
        <translation>الرموز التعبيرية</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>حفظ التعديلات</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>إلغاء الحظر</translation>
    </message>
</context>
<context>
    <name>ComposerMenu</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>قص</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>عريض</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>مائل</translation>
    </message>
    <message>
        <source>Struck through</source>
        <translation>يتوسطه خط</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>شيفرة</translation>
    </message>
    <message>
        <source>Spoiler</source>
        <translation>نص مخفي</translation>
    </message>
</context>
<context>
    <name>ConversationDialogs</name>
    <message numerus="yes">
        <source>Delete %n message(s)?</source>
        <translation>
            <numerusform>ألا تحذف أي رسالة؟</numerusform>
            <numerusform>حذف هذه الرسالة؟</numerusform>
            <numerusform>حذف هاتين الرسالتين؟</numerusform>
            <numerusform>حذف %n رسائل؟</numerusform>
            <numerusform>حذف %n رسالة؟</numerusform>
            <numerusform>حذف %n رسالة؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete this message?</source>
        <translation>حذف هذه الرسالة؟</translation>
    </message>
    <message>
        <source>It is deleted for everyone in this room. A note stays that something stood here.</source>
        <translation>سيُحذف لدى جميع من في هذه المحادثة، وتبقى إشارة إلى أن شيئًا كان هنا.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>ConversationHeader</name>
    <message>
        <source>Back to the chats</source>
        <translation>العودة إلى المحادثات</translation>
    </message>
    <message>
        <source>Search in this room</source>
        <translation>بحث في هذه المحادثة</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
</context>
<context>
    <name>ConversationView</name>
    <message>
        <source>Choose a chat</source>
        <translation>اختر محادثة</translation>
    </message>
    <message>
        <source>Your conversations are waiting at the side. Press Ctrl+K to jump to any of them.</source>
        <translation>محادثاتك بانتظارك إلى الجانب. اضغط Ctrl+K للانتقال إلى أيّ منها.</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>DrawerBody</name>
    <message>
        <source>Main menu</source>
        <translation>القائمة الرئيسية</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>زائر</translation>
    </message>
    <message>
        <source>Switch to day</source>
        <translation>الوضع النهاري</translation>
    </message>
    <message>
        <source>Switch to night</source>
        <translation>الوضع الليلي</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>محادثة جديدة</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>مجموعة جديدة</translation>
    </message>
    <message>
        <source>Saved messages</source>
        <translation>الرسائل المحفوظة</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>عدم الإزعاج</translation>
    </message>
    <message>
        <source>About Suhbat</source>
        <translation>حول Suhbat</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>تسجيل الخروج…</translation>
    </message>
</context>
<context>
    <name>EmojiPicker</name>
    <message>
        <source>Search emoji</source>
        <translation>ابحث عن رمز تعبيري</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>الرموز التعبيرية</translation>
    </message>
    <message>
        <source>No emoji by that name</source>
        <translation>لا رمز تعبيري بهذا الاسم</translation>
    </message>
    <message>
        <source>What you use will stand here</source>
        <translation>ما تستخدمه سيظهر هنا</translation>
    </message>
</context>
<context>
    <name>Faces</name>
    <message>
        <source>, </source>
        <comment>between the names of people</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Support</source>
        <translation>الدعم</translation>
    </message>
    <message>
        <source>Saved messages</source>
        <translation>الرسائل المحفوظة</translation>
    </message>
    <message>
        <source>Deleted account</source>
        <translation>حساب محذوف</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>typing…</source>
        <translation>يكتب…</translation>
    </message>
    <message>
        <source>%1 is typing…</source>
        <translation>%1 يكتب…</translation>
    </message>
    <message numerus="yes">
        <source>%n people are typing…</source>
        <translation>
            <numerusform>لا أحد يكتب…</numerusform>
            <numerusform>شخص واحد يكتب…</numerusform>
            <numerusform>شخصان يكتبان…</numerusform>
            <numerusform>%n أشخاص يكتبون…</numerusform>
            <numerusform>%n شخصًا يكتبون…</numerusform>
            <numerusform>%n شخص يكتبون…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FailureLine</name>
    <message>
        <source>This message could not be sent.</source>
        <translation>تعذّر إرسال هذه الرسالة.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول من جديد</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>FieldMenu</name>
    <message>
        <source>Cut</source>
        <translation>قص</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>تحديد الكل</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Search in this room</source>
        <translation>بحث في هذه المحادثة</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>Older hit</source>
        <translation>النتيجة الأقدم</translation>
    </message>
    <message>
        <source>Newer hit</source>
        <translation>النتيجة الأحدث</translation>
    </message>
    <message>
        <source>Jump to a date</source>
        <translation>الانتقال إلى تاريخ</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>إغلاق البحث</translation>
    </message>
</context>
<context>
    <name>FloatingDate</name>
    <message>
        <source>%1. Jump to a date</source>
        <translation>%1. الانتقال إلى تاريخ</translation>
    </message>
</context>
<context>
    <name>FolderDialog</name>
    <message>
        <source>New folder</source>
        <translation>مجلد جديد</translation>
    </message>
    <message>
        <source>Rename the folder</source>
        <translation>إعادة تسمية المجلد</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Put chats into it from their menu in the list.</source>
        <translation>أضف المحادثات إليه من قائمتها في لائحة المحادثات.</translation>
    </message>
</context>
<context>
    <name>FolderEntry</name>
    <message numerus="yes">
        <source>%1, %n unread chat(s)</source>
        <translation>
            <numerusform>%1، لا محادثات غير مقروءة</numerusform>
            <numerusform>%1، محادثة واحدة غير مقروءة</numerusform>
            <numerusform>%1، محادثتان غير مقروءتين</numerusform>
            <numerusform>%1، %n محادثات غير مقروءة</numerusform>
            <numerusform>%1، %n محادثة غير مقروءة</numerusform>
            <numerusform>%1، %n محادثة غير مقروءة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FolderMenu</name>
    <message>
        <source>Folders</source>
        <translation>المجلدات</translation>
    </message>
    <message>
        <source>New folder with this chat</source>
        <translation>مجلد جديد بهذه المحادثة</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>مجلد جديد</translation>
    </message>
</context>
<context>
    <name>FolderStrip</name>
    <message>
        <source>Folders</source>
        <translation>المجلدات</translation>
    </message>
    <message>
        <source>Main menu</source>
        <translation>القائمة الرئيسية</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>مجلد جديد</translation>
    </message>
    <message>
        <source>Rename the folder…</source>
        <translation>إعادة تسمية المجلد…</translation>
    </message>
    <message>
        <source>Remove the folder</source>
        <translation>إزالة المجلد</translation>
    </message>
</context>
<context>
    <name>ForwardDialog</name>
    <message>
        <source>Forward to</source>
        <translation>إعادة توجيه إلى</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>إعادة توجيه</translation>
    </message>
    <message>
        <source>Search your rooms</source>
        <translation>ابحث في محادثاتك</translation>
    </message>
    <message>
        <source>Your rooms</source>
        <translation>محادثاتك</translation>
    </message>
    <message>
        <source>No room by that name</source>
        <translation>لا محادثة بهذا الاسم</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>By language</source>
        <translation>حسب اللغة</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>Gregorian</source>
        <translation>ميلادي</translation>
    </message>
    <message>
        <source>Solar Hijri</source>
        <translation>هجري شمسي</translation>
    </message>
    <message>
        <source>Lunar Hijri</source>
        <translation>هجري قمري</translation>
    </message>
    <message>
        <source>Twelve-hour clock</source>
        <translation>نظام 12 ساعة</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>الكتابة</translation>
    </message>
    <message>
        <source>Send with Ctrl+Enter</source>
        <translation>الإرسال باستخدام Ctrl+Enter</translation>
    </message>
    <message>
        <source>Enter begins a new line then.</source>
        <translation>عندئذ يبدأ مفتاح Enter سطرًا جديدًا.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>Stay in the tray when the window is closed</source>
        <translation>البقاء في شريط النظام عند إغلاق النافذة</translation>
    </message>
    <message>
        <source>Messages keep arriving; the program ends from the tray&apos;s menu.</source>
        <translation>تستمر الرسائل في الوصول؛ ويُغلق البرنامج من قائمة أيقونته في شريط النظام.</translation>
    </message>
    <message>
        <source>Start without a window</source>
        <translation>البدء دون نافذة</translation>
    </message>
</context>
<context>
    <name>GuestForm</name>
    <message>
        <source>Without an account</source>
        <translation>دون حساب</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>It begins with %1</source>
        <translation>يبدأ بـ %1</translation>
    </message>
    <message>
        <source>Opening the conversation…</source>
        <translation>جارٍ فتح المحادثة…</translation>
    </message>
    <message>
        <source>Start the conversation</source>
        <translation>بدء المحادثة</translation>
    </message>
    <message>
        <source>I have an account</source>
        <translation>لدي حساب</translation>
    </message>
    <message>
        <source>A shop or a team gave you a link? Paste it here and write to them at once.</source>
        <translation>هل أعطاك متجر أو فريق رابطًا؟ ألصقه هنا وراسلهم فورًا.</translation>
    </message>
</context>
<context>
    <name>HeaderTitle</name>
    <message>
        <source>%1, %2. Show the details</source>
        <translation>%1، %2. عرض التفاصيل</translation>
    </message>
</context>
<context>
    <name>HistoryHint</name>
    <message>
        <source>You are offline: some messages in between are not on this computer yet.</source>
        <translation>أنت غير متصل: بعض الرسائل هنا لم تصل إلى هذا الحاسوب بعد.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول من جديد</translation>
    </message>
</context>
<context>
    <name>HistoryState</name>
    <message>
        <source>The messages could not be loaded</source>
        <translation>تعذّر تحميل الرسائل</translation>
    </message>
    <message>
        <source>Notes to yourself</source>
        <translation>ملاحظات لنفسك</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>لا رسائل بعد</translation>
    </message>
    <message>
        <source>Whatever you write or forward here, only you can see.</source>
        <translation>كل ما تكتبه أو تعيد توجيهه إلى هنا لا يراه أحد سواك.</translation>
    </message>
    <message>
        <source>Say the first word: it can run from right to left as well as from left to right.</source>
        <translation>قل أول كلمة، من اليمين إلى اليسار أو من اليسار إلى اليمين كما تشاء.</translation>
    </message>
    <message>
        <source>Nobody has written here.</source>
        <translation>لم يكتب أحد هنا.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول من جديد</translation>
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
        <translation>%1. اضغط المفاتيح الجديدة.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Back to its own keys</source>
        <translation>استعادة المفاتيح الأصلية</translation>
    </message>
    <message>
        <source>Press the keys…</source>
        <translation>اضغط المفاتيح…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا اختصار</translation>
    </message>
    <message>
        <source>Backspace takes the keys away, Escape leaves them as they are.</source>
        <translation>مفتاح Backspace يزيل الاختصار، ومفتاح Escape يبقيه كما هو.</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation>استعادة كل الاختصارات</translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
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
        <translation>اجلس وتحدّث مع فريقك ومع زبائنك، بكل خط ومن أي جهة بدأت.</translation>
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
        <translation>الأعضاء</translation>
    </message>
</context>
<context>
    <name>MemberMenu</name>
    <message>
        <source>Write a message</source>
        <translation>كتابة رسالة</translation>
    </message>
    <message>
        <source>Take admin rights away</source>
        <translation>سحب صلاحيات الإشراف</translation>
    </message>
    <message>
        <source>Make an admin</source>
        <translation>تعيين مشرفًا</translation>
    </message>
    <message>
        <source>Remove from the group</source>
        <translation>إزالة من المجموعة</translation>
    </message>
</context>
<context>
    <name>MemberRow</name>
    <message>
        <source>%1, admin</source>
        <translation>%1، مشرف</translation>
    </message>
    <message>
        <source>admin</source>
        <translation>مشرف</translation>
    </message>
    <message>
        <source>What to do with this member</source>
        <translation>خيارات هذا العضو</translation>
    </message>
</context>
<context>
    <name>MenuPopup</name>
    <message>
        <source>Menu</source>
        <translation>قائمة</translation>
    </message>
</context>
<context>
    <name>MessageBody</name>
    <message>
        <source>This message was deleted</source>
        <translation>حُذفت هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>MessageBubble</name>
    <message>
        <source>Forwarded from %1</source>
        <translation>أُعيد توجيهها من %1</translation>
    </message>
</context>
<context>
    <name>MessageList</name>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
</context>
<context>
    <name>MessageMenu</name>
    <message>
        <source>Try again</source>
        <translation>حاول من جديد</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>إلغاء التثبيت</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>تثبيت</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>نسخ النص</translation>
    </message>
    <message>
        <source>Copy a link to it</source>
        <translation>نسخ رابط الرسالة</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>إعادة توجيه</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>تحديد</translation>
    </message>
    <message>
        <source>Read by…</source>
        <translation>قرأها…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>MessageRow</name>
    <message>
        <source>%1 deleted a message. %2</source>
        <translation>حذف %1 رسالة. %2</translation>
    </message>
    <message>
        <source>%1, in reply to %2: %3. %4</source>
        <translation>%1، ردًا على %2: %3. %4</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>%1. Jump to a date</source>
        <translation>%1. الانتقال إلى تاريخ</translation>
    </message>
    <message>
        <source>Unread messages</source>
        <translation>رسائل غير مقروءة</translation>
    </message>
</context>
<context>
    <name>MuteMenu</name>
    <message>
        <source>Mute for another time</source>
        <translation>كتم لمدة أخرى</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>كتم</translation>
    </message>
    <message>
        <source>For one hour</source>
        <translation>لمدة ساعة</translation>
    </message>
    <message>
        <source>For eight hours</source>
        <translation>لمدة ثماني ساعات</translation>
    </message>
    <message>
        <source>For a week</source>
        <translation>لمدة أسبوع</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>دائمًا</translation>
    </message>
</context>
<context>
    <name>NetSentences</name>
    <message>
        <source>There is no connection to the server right now.</source>
        <translation>لا اتصال بالخادم حاليًا.</translation>
    </message>
    <message>
        <source>This computer has no network. Check the cable or the Wi-Fi.</source>
        <translation>هذا الحاسوب غير متصل بالشبكة. تحقق من الكابل أو من Wi-Fi.</translation>
    </message>
    <message>
        <source>There is no server called %1. Check the address, and whether this computer is online.</source>
        <translation>لا يوجد خادم باسم %1. تحقق من العنوان ومن اتصال هذا الحاسوب بالشبكة.</translation>
    </message>
    <message>
        <source>Nothing answers at %1. The server may be switched off, or the address has another port.</source>
        <translation>لا شيء يجيب على العنوان %1. ربما كان الخادم متوقفًا أو كان للعنوان منفذ آخر.</translation>
    </message>
    <message>
        <source>The connection to the server broke.</source>
        <translation>انقطع الاتصال بالخادم.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>لم يجب الخادم في الوقت المحدد.</translation>
    </message>
    <message>
        <source>The proxy of this network does not let Suhbat through. Check its settings.</source>
        <translation>الوكيل (proxy) في هذه الشبكة لا يسمح بمرور Suhbat. تحقق من إعداداته.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made. The server may not use TLS at this address.</source>
        <translation>تعذّر إنشاء اتصال آمن مع %1. ربما لا يستخدم الخادم TLS على هذا العنوان.</translation>
    </message>
    <message>
        <source>The certificate of %1 is signed by nobody but itself. Ask the server&apos;s administrator for a trusted one.</source>
        <translation>شهادة %1 موقّعة من الخادم نفسه فقط. اطلب من مشرف الخادم شهادة موثوقة.</translation>
    </message>
    <message>
        <source>This computer does not know who issued the certificate of %1. Ask the server&apos;s administrator.</source>
        <translation>لا يعرف هذا الحاسوب الجهة التي أصدرت شهادة %1. اسأل مشرف الخادم.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired. Check this computer&apos;s clock, or tell the server&apos;s administrator.</source>
        <translation>انتهت صلاحية شهادة %1. تحقق من ساعة هذا الحاسوب أو أخبر مشرف الخادم.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet. Check the date and time of this computer.</source>
        <translation>شهادة %1 لم تصبح سارية بعد. تحقق من تاريخ هذا الحاسوب ووقته.</translation>
    </message>
    <message>
        <source>The certificate shown at %1 belongs to another server. Check the address.</source>
        <translation>الشهادة المعروضة على %1 تخص خادمًا آخر. تحقق من العنوان.</translation>
    </message>
    <message>
        <source>The certificate of %1 was revoked. Tell the server&apos;s administrator.</source>
        <translation>أُلغيت شهادة %1. أخبر مشرف الخادم.</translation>
    </message>
    <message>
        <source>There is a server at %1, but it is not a Suhbat server. Check the address.</source>
        <translation>يوجد خادم على %1، لكنه ليس خادم Suhbat. تحقق من العنوان.</translation>
    </message>
    <message>
        <source>This network blocks live connections. Messages are sent, but news arrives late.</source>
        <translation>هذه الشبكة تمنع الاتصالات المباشرة. الرسائل تُرسل، لكن الجديد يصل متأخرًا.</translation>
    </message>
    <message>
        <source>The server has version %1, which is too old for this program (%2). Ask its administrator to update it.</source>
        <translation>إصدار الخادم %1 قديم جدًا بالنسبة إلى هذا البرنامج (%2). اطلب من مشرفه تحديثه.</translation>
    </message>
    <message>
        <source>The server has version %1, which is too new for this program (%2). Please update Suhbat.</source>
        <translation>إصدار الخادم %1 أحدث مما يعرفه هذا البرنامج (%2). حدّث Suhbat من فضلك.</translation>
    </message>
    <message>
        <source>The server is restarting.</source>
        <translation>يُعاد تشغيل الخادم.</translation>
    </message>
    <message>
        <source>The server cannot be used at the moment. Try again later.</source>
        <translation>لا يمكن استخدام الخادم حاليًا. حاول لاحقًا.</translation>
    </message>
    <message>
        <source>Too many connections come from your network. The next try follows in a moment.</source>
        <translation>الاتصالات القادمة من شبكتك كثيرة جدًا. ستجري المحاولة التالية بعد لحظات.</translation>
    </message>
    <message>
        <source>The connection was too slow for all the news and starts again.</source>
        <translation>كان الاتصال أبطأ من أن يحمل كل الجديد، وهو يبدأ من جديد.</translation>
    </message>
    <message>
        <source>You were signed out, on another device or by an administrator. Please sign in again.</source>
        <translation>سُجّل خروجك من جهاز آخر أو بيد أحد المشرفين. سجّل الدخول من جديد.</translation>
    </message>
    <message>
        <source>This is not the address of a server. It looks like chat.example.org.</source>
        <translation>هذا ليس عنوان خادم. يشبه عنوان الخادم chat.example.org.</translation>
    </message>
    <message>
        <source>This link leads nowhere. Ask for it once more.</source>
        <translation>هذا الرابط لا يوصل إلى شيء. اطلبه مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>NewChatDialog</name>
    <message>
        <source>New chat</source>
        <translation>محادثة جديدة</translation>
    </message>
</context>
<context>
    <name>NewGroupDialog</name>
    <message>
        <source>New group</source>
        <translation>مجموعة جديدة</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>اسم المجموعة</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) chosen</source>
        <translation>
            <numerusform>لم يُختر أحد</numerusform>
            <numerusform>اختير عضو واحد</numerusform>
            <numerusform>اختير عضوان</numerusform>
            <numerusform>اختير %n أعضاء</numerusform>
            <numerusform>اختير %n عضوًا</numerusform>
            <numerusform>اختير %n عضو</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose who is in it; you can add more later.</source>
        <translation>اختر أعضاءها؛ يمكنك إضافة غيرهم لاحقًا.</translation>
    </message>
</context>
<context>
    <name>NotificationsPage</name>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>عدم الإزعاج</translation>
    </message>
    <message>
        <source>Nothing pops up and nothing sounds. Counters go on.</source>
        <translation>لا يظهر إشعار ولا يصدر صوت، وتستمر العدّادات.</translation>
    </message>
    <message>
        <source>Show notifications</source>
        <translation>عرض الإشعارات</translation>
    </message>
    <message>
        <source>Never twice, and never for what is on the screen.</source>
        <translation>لا يتكرر إشعار أبدًا، ولا يظهر لما هو أمامك على الشاشة.</translation>
    </message>
    <message>
        <source>Show what was written</source>
        <translation>عرض نص الرسالة</translation>
    </message>
    <message>
        <source>Otherwise a notification says only that something arrived.</source>
        <translation>وإلا اكتفى الإشعار بالقول إن شيئًا قد وصل.</translation>
    </message>
    <message>
        <source>Play sounds</source>
        <translation>تشغيل الأصوات</translation>
    </message>
    <message>
        <source>A single chat is muted from its menu in the list. A mention of you is told even then.</source>
        <translation>يمكنك كتم محادثة بعينها من قائمتها في لائحة المحادثات. وتصلك الإشارة إليك حتى في تلك الحال.</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Hide the password</source>
        <translation>إخفاء كلمة المرور</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>إظهار كلمة المرور</translation>
    </message>
</context>
<context>
    <name>PeoplePicker</name>
    <message>
        <source>Name or username</source>
        <translation>الاسم أو اسم المستخدم</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>People can&apos;t be looked up now</source>
        <translation>لا يمكن البحث عن الأشخاص الآن</translation>
    </message>
    <message>
        <source>Nobody by that name</source>
        <translation>لا أحد بهذا الاسم</translation>
    </message>
    <message>
        <source>Try another spelling, or their username.</source>
        <translation>جرّب كتابة أخرى للاسم، أو اسم المستخدم.</translation>
    </message>
</context>
<context>
    <name>PinBar</name>
    <message>
        <source>Pinned message from %1: %2</source>
        <translation>رسالة مثبّتة من %1: %2</translation>
    </message>
    <message>
        <source>Pinned message</source>
        <translation>رسالة مثبّتة</translation>
    </message>
    <message>
        <source>Pinned message %1</source>
        <translation>الرسالة المثبّتة %1</translation>
    </message>
    <message>
        <source>Unpin this message</source>
        <translation>إلغاء تثبيت هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>PinnedRow</name>
    <message>
        <source>Pinned message from %1: %2</source>
        <translation>رسالة مثبّتة من %1: %2</translation>
    </message>
</context>
<context>
    <name>Previews</name>
    <message>
        <source>Photo</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Voice message</source>
        <translation>رسالة صوتية</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>فيديو</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>مكالمة</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Message deleted</source>
        <translation>رسالة محذوفة</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>Another Suhbat uses this profile and does not answer. Close it, or start with --profile and another name.
%1</source>
        <translation>هناك نسخة أخرى من Suhbat تستخدم هذا الملف الشخصي ولا تستجيب. أغلقها، أو ابدأ مع الخيار ⁦--profile⁩ واسم آخر.
%1</translation>
    </message>
    <message>
        <source>The disk is full, so that Suhbat cannot keep anything. Make some room and start it again.
%1</source>
        <translation>القرص ممتلئ، فلا يستطيع Suhbat حفظ أي شيء. أفرغ بعض المساحة ثم شغّله من جديد.
%1</translation>
    </message>
    <message>
        <source>Suhbat cannot write to its folder. Check to whom it belongs, and start it again.
%1</source>
        <translation>لا يستطيع Suhbat الكتابة في مجلده. تحقق من مالك المجلد ثم شغّل البرنامج من جديد.
%1</translation>
    </message>
    <message>
        <source>The window could not be built. Please install Suhbat again.</source>
        <translation>تعذّر إنشاء النافذة. ثبّت Suhbat من جديد من فضلك.</translation>
    </message>
</context>
<context>
    <name>ReactionRow</name>
    <message>
        <source>%1, %2. %3</source>
        <translation>%1، %2. %3</translation>
    </message>
</context>
<context>
    <name>ReactionStrip</name>
    <message>
        <source>React</source>
        <translation>تفاعل</translation>
    </message>
    <message>
        <source>React with %1</source>
        <translation>التفاعل بـ %1</translation>
    </message>
    <message>
        <source>More emoji</source>
        <translation>المزيد من الرموز التعبيرية</translation>
    </message>
</context>
<context>
    <name>ReadersPopup</name>
    <message>
        <source>Read by</source>
        <translation>قرأها</translation>
    </message>
    <message numerus="yes">
        <source>Read by %n member(s)</source>
        <translation>
            <numerusform>لم يقرأها أحد</numerusform>
            <numerusform>قرأها عضو واحد</numerusform>
            <numerusform>قرأها عضوان</numerusform>
            <numerusform>قرأها %n أعضاء</numerusform>
            <numerusform>قرأها %n عضوًا</numerusform>
            <numerusform>قرأها %n عضو</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Nobody has read it yet.</source>
        <translation>لم يقرأها أحد بعد.</translation>
    </message>
</context>
<context>
    <name>ReplyQuote</name>
    <message>
        <source>In reply to %1: %2</source>
        <translation>ردًا على %1: %2</translation>
    </message>
</context>
<context>
    <name>RoomDialogs</name>
    <message>
        <source>Rename the group</source>
        <translation>إعادة تسمية المجموعة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>اسم المجموعة</translation>
    </message>
    <message>
        <source>Add members</source>
        <translation>إضافة أعضاء</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Leave “%1”?</source>
        <translation>مغادرة «%1»؟</translation>
    </message>
    <message>
        <source>You will not receive its messages any more. An admin of the group can add you again.</source>
        <translation>لن تصلك رسائلها بعد الآن. يمكن لأحد مشرفي المجموعة أن يضيفك من جديد.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>مغادرة</translation>
    </message>
    <message>
        <source>Block %1?</source>
        <translation>حظر %1؟</translation>
    </message>
    <message>
        <source>They will not be able to write to you. You can unblock them at any time.</source>
        <translation>لن يتمكن من مراسلتك. يمكنك إلغاء الحظر في أي وقت.</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>حظر</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>إزالة %1؟</translation>
    </message>
    <message>
        <source>They will not receive this group&apos;s messages any more.</source>
        <translation>لن تصله رسائل هذه المجموعة بعد الآن.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>RoomInfo</name>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>About the group</source>
        <translation>عن المجموعة</translation>
    </message>
    <message>
        <source>About the chat</source>
        <translation>عن المحادثة</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>إغلاق التفاصيل</translation>
    </message>
</context>
<context>
    <name>RoomInfoFoot</name>
    <message>
        <source>Unblock</source>
        <translation>إلغاء الحظر</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>حظر</translation>
    </message>
    <message>
        <source>Leave the group</source>
        <translation>مغادرة المجموعة</translation>
    </message>
</context>
<context>
    <name>RoomInfoHead</name>
    <message>
        <source>Username</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Rename the group</source>
        <translation>إعادة تسمية المجموعة</translation>
    </message>
    <message>
        <source>Pinned messages</source>
        <translation>الرسائل المثبّتة</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>لا أعضاء</numerusform>
            <numerusform>عضو واحد</numerusform>
            <numerusform>عضوان</numerusform>
            <numerusform>%n أعضاء</numerusform>
            <numerusform>%n عضوًا</numerusform>
            <numerusform>%n عضو</numerusform>
        </translation>
    </message>
    <message>
        <source>Add members</source>
        <translation>إضافة أعضاء</translation>
    </message>
</context>
<context>
    <name>RoomMenu</name>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Search in this room</source>
        <translation>بحث في هذه المحادثة</translation>
    </message>
    <message>
        <source>Jump to a date</source>
        <translation>الانتقال إلى تاريخ</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>إلغاء التثبيت</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>تثبيت في الأعلى</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>إلغاء الكتم</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>إخراج من الأرشيف</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>أرشفة</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>إلغاء الحظر</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>حظر</translation>
    </message>
    <message>
        <source>Leave the group</source>
        <translation>مغادرة المجموعة</translation>
    </message>
</context>
<context>
    <name>SampleTalk</name>
    <message>
        <source>Is the tea still warm?</source>
        <translation>هل ما زال الشاي ساخنًا؟</translation>
    </message>
    <message>
        <source>It is. Come and sit down.</source>
        <translation>نعم. تعال واجلس.</translation>
    </message>
</context>
<context>
    <name>ScrollButton</name>
    <message>
        <source>Back to where you were</source>
        <translation>العودة إلى حيث كنت</translation>
    </message>
    <message>
        <source>Go to the newest message</source>
        <translation>الانتقال إلى أحدث رسالة</translation>
    </message>
    <message>
        <source>%1, unread: %2</source>
        <translation>%1، غير مقروءة: %2</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
</context>
<context>
    <name>SearchResults</name>
    <message>
        <source>Found on this computer only: the server is out of reach.</source>
        <translation>نتائج من هذا الحاسوب فقط، فالخادم غير متاح.</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>نتائج البحث</translation>
    </message>
    <message>
        <source>The search failed</source>
        <translation>تعذّر البحث</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>Try the beginning of a word, a name, or fewer words. Arabic and Persian letters, digits and marks are taken as the same.</source>
        <translation>جرّب بداية كلمة، أو اسمًا، أو كلمات أقل. لا فرق في البحث بين الحروف والأرقام والعلامات العربية والفارسية.</translation>
    </message>
</context>
<context>
    <name>SearchRow</name>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Choose nothing</source>
        <translation>إلغاء التحديد</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>نسخ النص</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>إعادة توجيه</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>SessionsPage</name>
    <message>
        <source>Devices</source>
        <translation>الأجهزة</translation>
    </message>
    <message>
        <source>Signed in here</source>
        <translation>مسجَّل الدخول هنا</translation>
    </message>
    <message>
        <source>Unknown device</source>
        <translation>جهاز غير معروف</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>هذا الجهاز</translation>
    </message>
    <message>
        <source>%1, last used %2</source>
        <translation>%1، آخر استخدام %2</translation>
    </message>
    <message>
        <source>Last used %1</source>
        <translation>آخر استخدام %1</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Sign out %1</source>
        <translation>تسجيل خروج %1</translation>
    </message>
    <message>
        <source>Sign out everywhere…</source>
        <translation>تسجيل الخروج من كل الأجهزة…</translation>
    </message>
    <message>
        <source>On this device too.</source>
        <translation>ومن هذا الجهاز أيضًا.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>التخزين</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>الأجهزة</translation>
    </message>
    <message>
        <source>Blocked people</source>
        <translation>المحظورون</translation>
    </message>
    <message>
        <source>About</source>
        <translation>حول</translation>
    </message>
</context>
<context>
    <name>SettingsList</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Close the settings</source>
        <translation>إغلاق الإعدادات</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>صفحات الإعدادات</translation>
    </message>
</context>
<context>
    <name>SettingsPane</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Close the settings</source>
        <translation>إغلاق الإعدادات</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Rooms</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <source>In a room</source>
        <translation>داخل المحادثة</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>الكتابة</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>Jump to a room</source>
        <translation>الانتقال إلى محادثة</translation>
    </message>
    <message>
        <source>Next room</source>
        <translation>المحادثة التالية</translation>
    </message>
    <message>
        <source>Previous room</source>
        <translation>المحادثة السابقة</translation>
    </message>
    <message>
        <source>First room</source>
        <translation>المحادثة الأولى</translation>
    </message>
    <message>
        <source>Second room</source>
        <translation>المحادثة الثانية</translation>
    </message>
    <message>
        <source>Third room</source>
        <translation>المحادثة الثالثة</translation>
    </message>
    <message>
        <source>Fourth room</source>
        <translation>المحادثة الرابعة</translation>
    </message>
    <message>
        <source>Fifth room</source>
        <translation>المحادثة الخامسة</translation>
    </message>
    <message>
        <source>Sixth room</source>
        <translation>المحادثة السادسة</translation>
    </message>
    <message>
        <source>Seventh room</source>
        <translation>المحادثة السابعة</translation>
    </message>
    <message>
        <source>Eighth room</source>
        <translation>المحادثة الثامنة</translation>
    </message>
    <message>
        <source>Ninth room</source>
        <translation>المحادثة التاسعة</translation>
    </message>
    <message>
        <source>Saved messages</source>
        <translation>الرسائل المحفوظة</translation>
    </message>
    <message>
        <source>Search in the room</source>
        <translation>البحث في المحادثة</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>تعليم كمقروءة</translation>
    </message>
    <message>
        <source>Reply to an older message</source>
        <translation>الرد على رسالة أقدم</translation>
    </message>
    <message>
        <source>Reply to a newer message</source>
        <translation>الرد على رسالة أحدث</translation>
    </message>
    <message>
        <source>Edit the last message (in an empty field)</source>
        <translation>تعديل آخر رسالة (من حقل فارغ)</translation>
    </message>
    <message>
        <source>Close or go back, step by step</source>
        <translation>الإغلاق أو الرجوع خطوة خطوة</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>سطر جديد</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>عريض</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>مائل</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>شيفرة</translation>
    </message>
    <message>
        <source>Struck through</source>
        <translation>يتوسطه خط</translation>
    </message>
    <message>
        <source>Spoiler</source>
        <translation>نص مخفي</translation>
    </message>
    <message>
        <source>Zero-width non-joiner</source>
        <translation>فاصل صفري العرض</translation>
    </message>
    <message>
        <source>Close to the tray</source>
        <translation>الإغلاق إلى شريط النظام</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>عرض كل الاختصارات</translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>The address you were given, such as chat.example.org</source>
        <translation>العنوان الذي أُعطيته، مثل chat.example.org</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>جارٍ تسجيل الدخول…</translation>
    </message>
    <message>
        <source>Continue without an account</source>
        <translation>المتابعة دون حساب</translation>
    </message>
</context>
<context>
    <name>SignOutDialog</name>
    <message>
        <source>Sign out everywhere?</source>
        <translation>تسجيل الخروج من كل الأجهزة؟</translation>
    </message>
    <message>
        <source>Sign out?</source>
        <translation>تسجيل الخروج؟</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) still wait to be sent. They are lost if you sign out now.</source>
        <translation>
            <numerusform>لا رسائل تنتظر الإرسال.</numerusform>
            <numerusform>ما زالت رسالة واحدة تنتظر الإرسال، وستضيع إن سجّلت الخروج الآن.</numerusform>
            <numerusform>ما زالت رسالتان تنتظران الإرسال، وستضيعان إن سجّلت الخروج الآن.</numerusform>
            <numerusform>ما زالت %n رسائل تنتظر الإرسال، وستضيع إن سجّلت الخروج الآن.</numerusform>
            <numerusform>ما زالت %n رسالة تنتظر الإرسال، وستضيع إن سجّلت الخروج الآن.</numerusform>
            <numerusform>ما زالت %n رسالة تنتظر الإرسال، وستضيع إن سجّلت الخروج الآن.</numerusform>
        </translation>
    </message>
    <message>
        <source>You are here without an account: nobody can bring these conversations back.</source>
        <translation>أنت هنا دون حساب: لن يستطيع أحد استعادة هذه المحادثات.</translation>
    </message>
    <message>
        <source>What is kept on this computer is removed. Everything stays on the server.</source>
        <translation>يُزال ما هو محفوظ على هذا الحاسوب، ويبقى كل شيء على الخادم.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
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
        <translation>ع</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>A</source>
        <comment>a large letter, for a large text size</comment>
        <translation>ع</translation>
    </message>
</context>
<context>
    <name>Spinner</name>
    <message>
        <source>Working</source>
        <translation>جارٍ العمل</translation>
    </message>
</context>
<context>
    <name>SplitHandle</name>
    <message>
        <source>Width of the list</source>
        <translation>اتساع اللائحة</translation>
    </message>
</context>
<context>
    <name>StoragePage</name>
    <message>
        <source>Storage</source>
        <translation>التخزين</translation>
    </message>
    <message>
        <source>What was kept here is removed.</source>
        <translation>أُزيل ما كان محفوظًا هنا.</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>المحفوظ على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>جارٍ الحساب…</translation>
    </message>
    <message>
        <source>Everything you have seen can be read and searched without a line. The server keeps it too: what is removed here comes back when you look at it.</source>
        <translation>كل ما رأيته يمكن قراءته والبحث فيه دون اتصال. والخادم يحفظه أيضًا: ما يُزال هنا يعود حين تنظر إليه.</translation>
    </message>
    <message>
        <source>Remove what is kept…</source>
        <translation>إزالة المحفوظ…</translation>
    </message>
    <message>
        <source>Drafts and what still waits to be sent stay.</source>
        <translation>تبقى المسودات وما ينتظر الإرسال.</translation>
    </message>
    <message>
        <source>Remove what is kept here?</source>
        <translation>إزالة ما هو محفوظ هنا؟</translation>
    </message>
    <message>
        <source>Without a line you will see nothing until it is back. Nothing is lost on the server.</source>
        <translation>دون اتصال لن ترى شيئًا حتى يعود. ولا يضيع شيء على الخادم.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>Suhbat::client::Announcer</name>
    <message>
        <source>New message</source>
        <translation>رسالة جديدة</translation>
    </message>
</context>
<context>
    <name>Suhbat::client::Book</name>
    <message>
        <source>That did not work. Please try again.</source>
        <translation>لم ينجح ذلك. حاول من جديد.</translation>
    </message>
</context>
<context>
    <name>Suhbat::client::Composer</name>
    <message>
        <source>Write a message…</source>
        <translation>اكتب رسالة…</translation>
    </message>
    <message>
        <source>Change the message…</source>
        <translation>عدّل الرسالة…</translation>
    </message>
    <message>
        <source>Write a reply…</source>
        <translation>اكتب ردًا…</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
</context>
<context>
    <name>Suhbat::client::Conversation</name>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>لا أعضاء</numerusform>
            <numerusform>عضو واحد</numerusform>
            <numerusform>عضوان</numerusform>
            <numerusform>%n أعضاء</numerusform>
            <numerusform>%n عضوًا</numerusform>
            <numerusform>%n عضو</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>members, of whom online</comment>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%n online</source>
        <translation>
            <numerusform>لا أحد متصل</numerusform>
            <numerusform>واحد متصل</numerusform>
            <numerusform>اثنان متصلان</numerusform>
            <numerusform>%n متصلون</numerusform>
            <numerusform>%n متصلًا</numerusform>
            <numerusform>%n متصل</numerusform>
        </translation>
    </message>
    <message>
        <source>You have blocked this person.</source>
        <translation>لقد حظرت هذا الشخص.</translation>
    </message>
    <message>
        <source>You are watching this conversation. Join it to write.</source>
        <translation>أنت تشاهد هذه المحادثة فقط. انضم إليها لتكتب.</translation>
    </message>
    <message>
        <source>You are no longer in this conversation.</source>
        <translation>لم تعد في هذه المحادثة.</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>لم يُحدَّد شيء</numerusform>
            <numerusform>حُدّدت رسالة واحدة</numerusform>
            <numerusform>حُدّدت رسالتان</numerusform>
            <numerusform>حُدّدت %n رسائل</numerusform>
            <numerusform>حُدّدت %n رسالة</numerusform>
            <numerusform>حُدّدت %n رسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>Link copied</source>
        <translation>نُسخ الرابط</translation>
    </message>
    <message numerus="yes">
        <source>%n messages forwarded</source>
        <translation>
            <numerusform>لم تُوجَّه أي رسالة</numerusform>
            <numerusform>أُعيد توجيه رسالة واحدة</numerusform>
            <numerusform>أُعيد توجيه رسالتين</numerusform>
            <numerusform>أُعيد توجيه %n رسائل</numerusform>
            <numerusform>أُعيد توجيه %n رسالة</numerusform>
            <numerusform>أُعيد توجيه %n رسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2:
%3</source>
        <comment>author, time and words of a copied message</comment>
        <translation>%1، %2:
%3</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
</context>
<context>
    <name>Suhbat::client::DBusNotifications</name>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>تعليم كمقروءة</translation>
    </message>
    <message>
        <source>Write a message…</source>
        <translation>اكتب رسالة…</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
</context>
<context>
    <name>Suhbat::client::Desk</name>
    <message>
        <source>You are not in the conversation to which this link leads.</source>
        <translation>لست في المحادثة التي يقود إليها هذا الرابط.</translation>
    </message>
</context>
<context>
    <name>Suhbat::client::EmojiModel</name>
    <message>
        <source>Recent</source>
        <translation>الأخيرة</translation>
    </message>
    <message>
        <source>Smileys</source>
        <translation>وجوه</translation>
    </message>
    <message>
        <source>People</source>
        <translation>أشخاص</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>الطبيعة</translation>
    </message>
    <message>
        <source>Food and drink</source>
        <translation>الطعام والشراب</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>السفر</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>الأنشطة</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>الأشياء</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>الرموز</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>الأعلام</translation>
    </message>
</context>
<context>
    <name>Suhbat::client::Finder</name>
    <message>
        <source>%1 of %2</source>
        <comment>the number of a search hit, and how many there are</comment>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>Suhbat::client::FolderModel</name>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>غير المقروءة</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>الزبائن</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>الأرشيف</translation>
    </message>
</context>
<context>
    <name>Suhbat::client::Formatter</name>
    <message>
        <source>%1K</source>
        <comment>a count of thousands on a badge</comment>
        <translation>%1 ألف</translation>
    </message>
    <message>
        <source>%1M</source>
        <comment>a count of millions on a badge</comment>
        <translation>%1 مليون</translation>
    </message>
    <message>
        <source>%1 B</source>
        <comment>bytes</comment>
        <translation>%1 بايت</translation>
    </message>
    <message>
        <source>%1 KB</source>
        <comment>kilobytes</comment>
        <translation>%1 ك.ب</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <comment>megabytes</comment>
        <translation>%1 م.ب</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <comment>gigabytes</comment>
        <translation>%1 غ.ب</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a date and a time</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>online</source>
        <translation>متصل الآن</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>last seen just now</source>
        <translation>آخر ظهور قبل لحظات</translation>
    </message>
    <message numerus="yes">
        <source>last seen %n minute(s) ago</source>
        <translation>
            <numerusform>آخر ظهور قبل لحظات</numerusform>
            <numerusform>آخر ظهور قبل دقيقة</numerusform>
            <numerusform>آخر ظهور قبل دقيقتين</numerusform>
            <numerusform>آخر ظهور قبل %n دقائق</numerusform>
            <numerusform>آخر ظهور قبل %n دقيقة</numerusform>
            <numerusform>آخر ظهور قبل %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last seen %n hour(s) ago</source>
        <translation>
            <numerusform>آخر ظهور قبل أقل من ساعة</numerusform>
            <numerusform>آخر ظهور قبل ساعة</numerusform>
            <numerusform>آخر ظهور قبل ساعتين</numerusform>
            <numerusform>آخر ظهور قبل %n ساعات</numerusform>
            <numerusform>آخر ظهور قبل %n ساعة</numerusform>
            <numerusform>آخر ظهور قبل %n ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>last seen today at %1</source>
        <translation>آخر ظهور اليوم الساعة %1</translation>
    </message>
    <message>
        <source>last seen yesterday at %1</source>
        <translation>آخر ظهور أمس الساعة %1</translation>
    </message>
    <message>
        <source>last seen %1</source>
        <comment>on a date</comment>
        <translation>آخر ظهور %1</translation>
    </message>
</context>
<context>
    <name>Suhbat::client::LineStatus</name>
    <message>
        <source>Offline</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>Waiting for network…</source>
        <translation>بانتظار الشبكة…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>جارٍ الاتصال…</translation>
    </message>
    <message>
        <source>Updating…</source>
        <translation>جارٍ التحديث…</translation>
    </message>
</context>
<context>
    <name>Suhbat::client::MessageListModel</name>
    <message>
        <source>Message</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>Deleted account</source>
        <translation>حساب محذوف</translation>
    </message>
    <message>
        <source>edited %1</source>
        <translation>عُدّلت %1</translation>
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
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>Suhbat::client::SearchModel</name>
    <message>
        <source>Conversations</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
</context>
<context>
    <name>Suhbat::client::Session</name>
    <message>
        <source>Guest</source>
        <translation>زائر</translation>
    </message>
    <message>
        <source>Write the address of your server.</source>
        <translation>اكتب عنوان خادمك.</translation>
    </message>
    <message>
        <source>Write your username.</source>
        <translation>اكتب اسم المستخدم.</translation>
    </message>
    <message>
        <source>Write your password.</source>
        <translation>اكتب كلمة المرور.</translation>
    </message>
    <message>
        <source>Your password is changed.</source>
        <translation>تم تغيير كلمة مرورك.</translation>
    </message>
    <message>
        <source>That did not work. Please try again.</source>
        <translation>لم ينجح ذلك. حاول من جديد.</translation>
    </message>
</context>
<context>
    <name>Suhbat::client::SessionListModel</name>
    <message>
        <source>Unknown device</source>
        <translation>جهاز غير معروف</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>هذا الجهاز</translation>
    </message>
</context>
<context>
    <name>Suhbat::client::ShortcutModel</name>
    <message>
        <source>This is no key that can be used.</source>
        <translation>لا يمكن استخدام هذا المفتاح.</translation>
    </message>
    <message>
        <source>%1 has its meaning wherever one writes.</source>
        <translation>للاختصار %1 معناه حيثما تُكتب الكلمات.</translation>
    </message>
    <message>
        <source>%1 alone writes a letter. Hold Ctrl or Alt with it.</source>
        <translation>المفتاح %1 وحده يكتب حرفًا. اضغط معه Ctrl أو Alt.</translation>
    </message>
    <message>
        <source>%1 is taken already: “%2”.</source>
        <translation>الاختصار %1 مستخدَم: «%2».</translation>
    </message>
    <message>
        <source>This key cannot be changed.</source>
        <translation>لا يمكن تغيير هذا المفتاح.</translation>
    </message>
</context>
<context>
    <name>Suhbat::client::Storage</name>
    <message numerus="yes">
        <source>%1 message(s)</source>
        <translation>
            <numerusform>الرسائل: %1</numerusform>
            <numerusform>الرسائل: %1</numerusform>
            <numerusform>الرسائل: %1</numerusform>
            <numerusform>%1 رسائل</numerusform>
            <numerusform>%1 رسالة</numerusform>
            <numerusform>%1 رسالة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Suhbat::client::Tray</name>
    <message>
        <source>Open Suhbat</source>
        <translation>فتح Suhbat</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>عدم الإزعاج</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Suhbat: unread messages: %1</source>
        <translation>رسائل غير مقروءة في Suhbat: %1</translation>
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
        <translation>لم تبق مساحة على قرص هذا الحاسوب. أفرغ بعضها، وإلا تعذّر حفظ الرسائل الجديدة هنا.</translation>
    </message>
    <message>
        <source>Another program holds Suhbat&apos;s files. Close it and try again.</source>
        <translation>هناك برنامج آخر يحجز ملفات Suhbat. أغلقه ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>Suhbat cannot write into its folder on this computer. Until it can, what you write is lost when you close it.</source>
        <translation>لا يستطيع Suhbat الكتابة في مجلده على هذا الحاسوب. وحتى يستطيع، يضيع ما تكتبه عند إغلاقه.</translation>
    </message>
    <message>
        <source>What was kept on this computer is damaged. It is fetched anew.</source>
        <translation>ما كان محفوظًا على هذا الحاسوب تالف، ويجري جلبه من جديد.</translation>
    </message>
    <message>
        <source>What was kept on this computer could not be read.</source>
        <translation>تعذّرت قراءة ما كان محفوظًا على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>What was kept on this computer was damaged and is fetched anew. What waited to be sent was kept.</source>
        <translation>تلف ما كان محفوظًا على هذا الحاسوب ويجري جلبه من جديد. أما ما كان ينتظر الإرسال فقد بقي.</translation>
    </message>
    <message>
        <source>This needs a connection to the server. Try again when you are online.</source>
        <translation>هذا يحتاج إلى اتصال بالخادم. حاول من جديد حين تكون متصلًا.</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>لم يسجّل أحد الدخول.</translation>
    </message>
    <message>
        <source>You are signed in to another server. Sign out there first.</source>
        <translation>أنت مسجّل الدخول إلى خادم آخر. سجّل الخروج منه أولًا.</translation>
    </message>
    <message>
        <source>Your session was ended. Sign in again; what you wrote is kept.</source>
        <translation>انتهت جلستك. سجّل الدخول من جديد؛ ما كتبته محفوظ.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain did not open, so you may have to sign in again.</source>
        <translation>لم تُفتح سلسلة مفاتيح النظام، وقد تحتاج إلى تسجيل الدخول من جديد.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain does not hold your session any more. Sign in again; what you wrote is kept.</source>
        <translation>لم تعد جلستك في سلسلة مفاتيح النظام. سجّل الدخول من جديد؛ ما كتبته محفوظ.</translation>
    </message>
    <message>
        <source>This message is no longer there.</source>
        <translation>لم تعد هذه الرسالة موجودة.</translation>
    </message>
    <message>
        <source>This conversation is no longer there.</source>
        <translation>لم تعد هذه المحادثة موجودة.</translation>
    </message>
    <message>
        <source>Nothing was said here on that day or later.</source>
        <translation>لم يُقل شيء هنا في ذلك اليوم ولا بعده.</translation>
    </message>
    <message>
        <source>A change that waited was refused.</source>
        <translation>رُفض تعديل كان في الانتظار.</translation>
    </message>
</context>
<context>
    <name>ThemeCard</name>
    <message>
        <source>Day</source>
        <translation>نهاري</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>ليلي</translation>
    </message>
    <message>
        <source>System</source>
        <translation>حسب النظام</translation>
    </message>
</context>
</TS>
