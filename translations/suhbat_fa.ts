<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About</source>
        <translation>درباره</translation>
    </message>
    <message>
        <source>Suhbat</source>
        <translation>Suhbat</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>نسخهٔ %1</translation>
    </message>
    <message>
        <source>Conversation for those who write from right to left as easily as from left to right. “Suhbat” is what three languages call sitting together and talking.</source>
        <translation>گفتگو برای آنان که از راست به چپ همان‌قدر آسان می‌نویسند که از چپ به راست. «صحبت» (Suhbat) در سه زبان یعنی کنار هم نشستن و سخن گفتن.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>نرم‌افزار آزاد زیر پروانهٔ عمومی همگانی گنو (GNU GPL)، نسخهٔ ۳ یا تازه‌تر. این برنامه هیچ ضمانتی ندارد.</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>Account</source>
        <translation>حساب</translation>
    </message>
    <message>
        <source>The two new passwords differ.</source>
        <translation>دو گذرواژهٔ تازه یکی نیستند.</translation>
    </message>
    <message>
        <source>Your password is changed.</source>
        <translation>گذرواژهٔ شما عوض شد.</translation>
    </message>
    <message>
        <source>Your name is changed.</source>
        <translation>نام شما عوض شد.</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>مهمان</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>نام شما</translation>
    </message>
    <message>
        <source>What others see</source>
        <translation>آنچه دیگران می‌بینند</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ذخیره</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>گذرواژه</translation>
    </message>
    <message>
        <source>Current password</source>
        <translation>گذرواژهٔ کنونی</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>گذرواژهٔ تازه</translation>
    </message>
    <message>
        <source>Your other devices will be signed out.</source>
        <translation>از دستگاه‌های دیگرتان بیرون می‌آیید.</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>گذرواژهٔ تازه، بار دیگر</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>تغییر گذرواژه</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>Appearance</source>
        <translation>نما</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>پوسته</translation>
    </message>
    <message>
        <source>Accent</source>
        <translation>رنگ اصلی</translation>
    </message>
    <message>
        <source>Turquoise</source>
        <translation>فیروزه‌ای</translation>
    </message>
    <message>
        <source>Lapis</source>
        <translation>لاجوردی</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>بنفش</translation>
    </message>
    <message>
        <source>Pomegranate</source>
        <translation>اناری</translation>
    </message>
    <message>
        <source>Clay</source>
        <translation>سفالی</translation>
    </message>
    <message>
        <source>Emerald</source>
        <translation>زمردی</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>اندازهٔ متن</translation>
    </message>
</context>
<context>
    <name>BlockedPage</name>
    <message>
        <source>Blocked people</source>
        <translation>افراد مسدود</translation>
    </message>
    <message>
        <source>Can&apos;t write to you</source>
        <translation>نمی‌تواند به شما پیام بدهد</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>رفع مسدودی</translation>
    </message>
    <message>
        <source>Unblock %1</source>
        <translation>رفع مسدودی %1</translation>
    </message>
    <message>
        <source>You have blocked nobody</source>
        <translation>کسی را مسدود نکرده‌اید</translation>
    </message>
    <message>
        <source>Somebody who bothers you is blocked from the details of their chat.</source>
        <translation>اگر کسی مزاحمتان شد، از جزئیات گفتگویش مسدودش کنید.</translation>
    </message>
</context>
<context>
    <name>CalendarMonth</name>
    <message>
        <source>Earlier month</source>
        <translation>ماه پیش</translation>
    </message>
    <message>
        <source>Later month</source>
        <translation>ماه بعد</translation>
    </message>
</context>
<context>
    <name>ChatList</name>
    <message>
        <source>Chats</source>
        <translation>گفتگوها</translation>
    </message>
    <message>
        <source>This folder is empty</source>
        <translation>این پوشه خالی است</translation>
    </message>
    <message>
        <source>No chats yet</source>
        <translation>هنوز گفتگویی نیست</translation>
    </message>
    <message>
        <source>Chats that belong here will gather by themselves.</source>
        <translation>گفتگوهایی که جایشان اینجاست خودشان گرد می‌آیند.</translation>
    </message>
    <message>
        <source>Find somebody by name and write the first words.</source>
        <translation>کسی را با نامش پیدا کنید و نخستین پیام را بنویسید.</translation>
    </message>
    <message>
        <source>Show all chats</source>
        <translation>نمایش همهٔ گفتگوها</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>گفتگوی تازه</translation>
    </message>
</context>
<context>
    <name>ChatMenu</name>
    <message>
        <source>Open in its own window</source>
        <translation>باز کردن در پنجرهٔ جدا</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>برداشتن سنجاق</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>سنجاق به بالا</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>علامت‌گذاری به‌عنوان خوانده‌شده</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>علامت‌گذاری به‌عنوان نخوانده</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>صدادار کردن</translation>
    </message>
    <message>
        <source>Mute for another time</source>
        <translation>بی‌صدا کردن برای مدتی دیگر</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>بی‌صدا کردن</translation>
    </message>
    <message>
        <source>For one hour</source>
        <translation>برای یک ساعت</translation>
    </message>
    <message>
        <source>For eight hours</source>
        <translation>برای هشت ساعت</translation>
    </message>
    <message>
        <source>For a week</source>
        <translation>برای یک هفته</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>برای همیشه</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>بیرون آوردن از بایگانی</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>بایگانی کردن</translation>
    </message>
    <message>
        <source>Leave the group…</source>
        <translation>ترک گروه…</translation>
    </message>
    <message>
        <source>Leave “%1”?</source>
        <translation>«%1» را ترک می‌کنید؟</translation>
    </message>
    <message>
        <source>You will not receive its messages any more. An admin of the group can add you again.</source>
        <translation>دیگر پیام‌هایش به شما نمی‌رسد. یکی از مدیران گروه می‌تواند دوباره شما را بیفزاید.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>ترک</translation>
    </message>
</context>
<context>
    <name>ChatRow</name>
    <message numerus="yes">
        <source>%1, %n unread message(s), %2</source>
        <translation>
            <numerusform>%1، %n پیام نخوانده، %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Draft:</source>
        <translation>پیش‌نویس:</translation>
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
        <translation>گفتگوها</translation>
    </message>
</context>
<context>
    <name>ChatsHeader</name>
    <message>
        <source>Main menu</source>
        <translation>منوی اصلی</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>همین حالا دوباره تلاش کنید</translation>
    </message>
    <message>
        <source>New chat or group</source>
        <translation>گفتگو یا گروه تازه</translation>
    </message>
    <message>
        <source>Search chats, people and messages</source>
        <translation>جستجوی گفتگو، افراد و پیام</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>گفتگوی تازه</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>گروه تازه</translation>
    </message>
    <message>
        <source>Saved messages</source>
        <translation>پیام‌های ذخیره‌شده</translation>
    </message>
</context>
<context>
    <name>CompletionPopup</name>
    <message>
        <source>Suggestions</source>
        <translation>پیشنهادها</translation>
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
        <translation>ویرایش پیام</translation>
    </message>
    <message>
        <source>Reply to %1</source>
        <translation>پاسخ به %1</translation>
    </message>
    <message>
        <source>Stop editing</source>
        <translation>دست کشیدن از ویرایش</translation>
    </message>
    <message>
        <source>Do not reply</source>
        <translation>لغو پاسخ</translation>
    </message>
</context>
<context>
    <name>ComposerBar</name>
    <message>
        <source>Emoji</source>
        <translation>اموجی</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>ذخیرهٔ تغییرات</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>فرستادن</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>رفع مسدودی</translation>
    </message>
</context>
<context>
    <name>ComposerMenu</name>
    <message>
        <source>Undo</source>
        <translation>واگرد</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>برش</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>رونوشت</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>چسباندن</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>پررنگ</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>مورب</translation>
    </message>
    <message>
        <source>Struck through</source>
        <translation>خط‌خورده</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>کد</translation>
    </message>
    <message>
        <source>Spoiler</source>
        <translation>متن پنهان</translation>
    </message>
</context>
<context>
    <name>ConversationDialogs</name>
    <message numerus="yes">
        <source>Delete %n message(s)?</source>
        <translation>
            <numerusform>%n پیام حذف شود؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete this message?</source>
        <translation>این پیام حذف شود؟</translation>
    </message>
    <message>
        <source>It is deleted for everyone in this room. A note stays that something stood here.</source>
        <translation>برای همهٔ اعضای این گفتگو حذف می‌شود. تنها نشانه‌ای می‌ماند که اینجا چیزی بوده است.</translation>
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
        <translation>بازگشت به گفتگوها</translation>
    </message>
    <message>
        <source>Search in this room</source>
        <translation>جستجو در این گفتگو</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>جزئیات</translation>
    </message>
    <message>
        <source>More</source>
        <translation>بیشتر</translation>
    </message>
</context>
<context>
    <name>ConversationView</name>
    <message>
        <source>Choose a chat</source>
        <translation>گفتگویی را برگزینید</translation>
    </message>
    <message>
        <source>Your conversations are waiting at the side. Press Ctrl+K to jump to any of them.</source>
        <translation>گفتگوهایتان در کنار منتظرند. با Ctrl+K به هر یک که خواستید بپرید.</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
</context>
<context>
    <name>DrawerBody</name>
    <message>
        <source>Main menu</source>
        <translation>منوی اصلی</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>مهمان</translation>
    </message>
    <message>
        <source>Switch to day</source>
        <translation>رفتن به پوستهٔ روز</translation>
    </message>
    <message>
        <source>Switch to night</source>
        <translation>رفتن به پوستهٔ شب</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>گفتگوی تازه</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>گروه تازه</translation>
    </message>
    <message>
        <source>Saved messages</source>
        <translation>پیام‌های ذخیره‌شده</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>تنظیمات</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>میان‌برهای صفحه‌کلید</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>مزاحم نشوید</translation>
    </message>
    <message>
        <source>About Suhbat</source>
        <translation>دربارهٔ Suhbat</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>خروج از حساب…</translation>
    </message>
</context>
<context>
    <name>EmojiPicker</name>
    <message>
        <source>Search emoji</source>
        <translation>جستجوی اموجی</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>اموجی</translation>
    </message>
    <message>
        <source>No emoji by that name</source>
        <translation>اموجی‌ای با این نام نیست</translation>
    </message>
    <message>
        <source>What you use will stand here</source>
        <translation>آنچه به کار ببرید اینجا می‌آید</translation>
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
        <translation>پشتیبانی</translation>
    </message>
    <message>
        <source>Saved messages</source>
        <translation>پیام‌های ذخیره‌شده</translation>
    </message>
    <message>
        <source>Deleted account</source>
        <translation>حساب حذف‌شده</translation>
    </message>
    <message>
        <source>You</source>
        <translation>شما</translation>
    </message>
    <message>
        <source>typing…</source>
        <translation>در حال نوشتن…</translation>
    </message>
    <message>
        <source>%1 is typing…</source>
        <translation>%1 در حال نوشتن…</translation>
    </message>
    <message numerus="yes">
        <source>%n people are typing…</source>
        <translation>
            <numerusform>%n نفر در حال نوشتن…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FailureLine</name>
    <message>
        <source>This message could not be sent.</source>
        <translation>این پیام فرستاده نشد.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>دوباره تلاش کنید</translation>
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
        <translation>برش</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>رونوشت</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>چسباندن</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>انتخاب همه</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Search in this room</source>
        <translation>جستجو در این گفتگو</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>چیزی پیدا نشد</translation>
    </message>
    <message>
        <source>Older hit</source>
        <translation>یافتهٔ قدیمی‌تر</translation>
    </message>
    <message>
        <source>Newer hit</source>
        <translation>یافتهٔ تازه‌تر</translation>
    </message>
    <message>
        <source>Jump to a date</source>
        <translation>پرش به تاریخ</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>بستن جستجو</translation>
    </message>
</context>
<context>
    <name>FloatingDate</name>
    <message>
        <source>%1. Jump to a date</source>
        <translation>%1. پرش به تاریخ</translation>
    </message>
</context>
<context>
    <name>FolderDialog</name>
    <message>
        <source>New folder</source>
        <translation>پوشهٔ تازه</translation>
    </message>
    <message>
        <source>Rename the folder</source>
        <translation>تغییر نام پوشه</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>ساختن</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>تغییر نام</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Put chats into it from their menu in the list.</source>
        <translation>گفتگوها را از منویشان در فهرست به آن بیفزایید.</translation>
    </message>
</context>
<context>
    <name>FolderEntry</name>
    <message numerus="yes">
        <source>%1, %n unread chat(s)</source>
        <translation>
            <numerusform>%1، %n گفتگوی نخوانده</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FolderMenu</name>
    <message>
        <source>Folders</source>
        <translation>پوشه‌ها</translation>
    </message>
    <message>
        <source>New folder with this chat</source>
        <translation>پوشهٔ تازه با این گفتگو</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>پوشهٔ تازه</translation>
    </message>
</context>
<context>
    <name>FolderStrip</name>
    <message>
        <source>Folders</source>
        <translation>پوشه‌ها</translation>
    </message>
    <message>
        <source>Main menu</source>
        <translation>منوی اصلی</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>پوشهٔ تازه</translation>
    </message>
    <message>
        <source>Rename the folder…</source>
        <translation>تغییر نام پوشه…</translation>
    </message>
    <message>
        <source>Remove the folder</source>
        <translation>حذف پوشه</translation>
    </message>
</context>
<context>
    <name>ForwardDialog</name>
    <message>
        <source>Forward to</source>
        <translation>بازارسال به</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>بازارسال</translation>
    </message>
    <message>
        <source>Search your rooms</source>
        <translation>جستجو در گفتگوهایتان</translation>
    </message>
    <message>
        <source>Your rooms</source>
        <translation>گفتگوهای شما</translation>
    </message>
    <message>
        <source>No room by that name</source>
        <translation>گفتگویی با این نام نیست</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>General</source>
        <translation>عمومی</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>مانند سیستم</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>رقم‌ها</translation>
    </message>
    <message>
        <source>By language</source>
        <translation>بر پایهٔ زبان</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>گاه‌شمار</translation>
    </message>
    <message>
        <source>Gregorian</source>
        <translation>میلادی</translation>
    </message>
    <message>
        <source>Solar Hijri</source>
        <translation>هجری خورشیدی</translation>
    </message>
    <message>
        <source>Lunar Hijri</source>
        <translation>هجری قمری</translation>
    </message>
    <message>
        <source>Twelve-hour clock</source>
        <translation>ساعت دوازده‌ساعته</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>نوشتن</translation>
    </message>
    <message>
        <source>Send with Ctrl+Enter</source>
        <translation>فرستادن با Ctrl+Enter</translation>
    </message>
    <message>
        <source>Enter begins a new line then.</source>
        <translation>آنگاه کلید Enter سطر تازه باز می‌کند.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>پنجره</translation>
    </message>
    <message>
        <source>Stay in the tray when the window is closed</source>
        <translation>ماندن در سینی سیستم پس از بستن پنجره</translation>
    </message>
    <message>
        <source>Messages keep arriving; the program ends from the tray&apos;s menu.</source>
        <translation>پیام‌ها همچنان می‌رسند؛ برنامه از منوی سینی سیستم بسته می‌شود.</translation>
    </message>
    <message>
        <source>Start without a window</source>
        <translation>آغاز بدون پنجره</translation>
    </message>
</context>
<context>
    <name>GuestForm</name>
    <message>
        <source>Without an account</source>
        <translation>بدون حساب</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>پیوند</translation>
    </message>
    <message>
        <source>It begins with %1</source>
        <translation>با %1 آغاز می‌شود</translation>
    </message>
    <message>
        <source>Opening the conversation…</source>
        <translation>در حال باز کردن گفتگو…</translation>
    </message>
    <message>
        <source>Start the conversation</source>
        <translation>آغاز گفتگو</translation>
    </message>
    <message>
        <source>I have an account</source>
        <translation>حساب دارم</translation>
    </message>
    <message>
        <source>A shop or a team gave you a link? Paste it here and write to them at once.</source>
        <translation>فروشگاه یا گروهی به شما پیوندی داده است؟ آن را اینجا بچسبانید و همین حالا برایشان بنویسید.</translation>
    </message>
</context>
<context>
    <name>HeaderTitle</name>
    <message>
        <source>%1, %2. Show the details</source>
        <translation>%1، %2. نمایش جزئیات</translation>
    </message>
</context>
<context>
    <name>HistoryHint</name>
    <message>
        <source>You are offline: some messages in between are not on this computer yet.</source>
        <translation>آفلاین هستید: برخی پیام‌های این میان هنوز به این رایانه نرسیده‌اند.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>دوباره تلاش کنید</translation>
    </message>
</context>
<context>
    <name>HistoryState</name>
    <message>
        <source>The messages could not be loaded</source>
        <translation>پیام‌ها بارگیری نشدند</translation>
    </message>
    <message>
        <source>Notes to yourself</source>
        <translation>یادداشت برای خودتان</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>هنوز پیامی نیست</translation>
    </message>
    <message>
        <source>Whatever you write or forward here, only you can see.</source>
        <translation>هرچه اینجا بنویسید یا بازارسال کنید تنها خودتان می‌بینید.</translation>
    </message>
    <message>
        <source>Say the first word: it can run from right to left as well as from left to right.</source>
        <translation>نخستین سخن را بگویید؛ چه از راست به چپ، چه از چپ به راست.</translation>
    </message>
    <message>
        <source>Nobody has written here.</source>
        <translation>کسی اینجا چیزی ننوشته است.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>دوباره تلاش کنید</translation>
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
        <translation>%1. کلیدهای تازه را فشار دهید.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Back to its own keys</source>
        <translation>بازگشت به کلیدهای نخستین</translation>
    </message>
    <message>
        <source>Press the keys…</source>
        <translation>کلیدها را فشار دهید…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>هیچ</translation>
    </message>
    <message>
        <source>Backspace takes the keys away, Escape leaves them as they are.</source>
        <translation>کلید Backspace میان‌بر را برمی‌دارد و Escape آن را همان‌گونه می‌گذارد.</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>میان‌برهای صفحه‌کلید</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation>بازنشانی همهٔ میان‌برها</translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
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
        <translation>بنشینید و صحبت کنید: با همکارانتان، با مشتریانتان، به هر خط و از هر سو.</translation>
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
        <translation>اعضا</translation>
    </message>
</context>
<context>
    <name>MemberMenu</name>
    <message>
        <source>Write a message</source>
        <translation>نوشتن پیام</translation>
    </message>
    <message>
        <source>Take admin rights away</source>
        <translation>گرفتن اختیار مدیریت</translation>
    </message>
    <message>
        <source>Make an admin</source>
        <translation>مدیر کردن</translation>
    </message>
    <message>
        <source>Remove from the group</source>
        <translation>بیرون بردن از گروه</translation>
    </message>
</context>
<context>
    <name>MemberRow</name>
    <message>
        <source>%1, admin</source>
        <translation>%1، مدیر</translation>
    </message>
    <message>
        <source>admin</source>
        <translation>مدیر</translation>
    </message>
    <message>
        <source>What to do with this member</source>
        <translation>کارهای این عضو</translation>
    </message>
</context>
<context>
    <name>MenuPopup</name>
    <message>
        <source>Menu</source>
        <translation>منو</translation>
    </message>
</context>
<context>
    <name>MessageBody</name>
    <message>
        <source>This message was deleted</source>
        <translation>این پیام حذف شده است</translation>
    </message>
</context>
<context>
    <name>MessageBubble</name>
    <message>
        <source>Forwarded from %1</source>
        <translation>بازارسال از %1</translation>
    </message>
</context>
<context>
    <name>MessageList</name>
    <message>
        <source>Messages</source>
        <translation>پیام‌ها</translation>
    </message>
</context>
<context>
    <name>MessageMenu</name>
    <message>
        <source>Try again</source>
        <translation>دوباره تلاش کنید</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>پاسخ</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>ویرایش</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>برداشتن سنجاق</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>سنجاق کردن</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>رونوشت متن</translation>
    </message>
    <message>
        <source>Copy a link to it</source>
        <translation>رونوشت پیوند پیام</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>بازارسال</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>انتخاب</translation>
    </message>
    <message>
        <source>Read by…</source>
        <translation>خوانندگان…</translation>
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
        <translation>%1 پیامی را حذف کرد. %2</translation>
    </message>
    <message>
        <source>%1, in reply to %2: %3. %4</source>
        <translation>%1، در پاسخ به %2: %3. %4</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>%1. Jump to a date</source>
        <translation>%1. پرش به تاریخ</translation>
    </message>
    <message>
        <source>Unread messages</source>
        <translation>پیام‌های نخوانده</translation>
    </message>
</context>
<context>
    <name>MuteMenu</name>
    <message>
        <source>Mute for another time</source>
        <translation>بی‌صدا کردن برای مدتی دیگر</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>بی‌صدا کردن</translation>
    </message>
    <message>
        <source>For one hour</source>
        <translation>برای یک ساعت</translation>
    </message>
    <message>
        <source>For eight hours</source>
        <translation>برای هشت ساعت</translation>
    </message>
    <message>
        <source>For a week</source>
        <translation>برای یک هفته</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>برای همیشه</translation>
    </message>
</context>
<context>
    <name>NetSentences</name>
    <message>
        <source>There is no connection to the server right now.</source>
        <translation>هم‌اکنون ارتباطی با کارساز نیست.</translation>
    </message>
    <message>
        <source>This computer has no network. Check the cable or the Wi-Fi.</source>
        <translation>این رایانه به شبکه وصل نیست. کابل یا Wi-Fi را بررسی کنید.</translation>
    </message>
    <message>
        <source>There is no server called %1. Check the address, and whether this computer is online.</source>
        <translation>کارسازی به نام %1 نیست. نشانی و اتصال این رایانه به شبکه را بررسی کنید.</translation>
    </message>
    <message>
        <source>Nothing answers at %1. The server may be switched off, or the address has another port.</source>
        <translation>در %1 چیزی پاسخ نمی‌دهد. شاید کارساز خاموش باشد یا نشانی درگاه دیگری داشته باشد.</translation>
    </message>
    <message>
        <source>The connection to the server broke.</source>
        <translation>ارتباط با کارساز قطع شد.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>کارساز به‌موقع پاسخ نداد.</translation>
    </message>
    <message>
        <source>The proxy of this network does not let Suhbat through. Check its settings.</source>
        <translation>پراکسی این شبکه جلوی Suhbat را می‌گیرد. تنظیمات آن را بررسی کنید.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made. The server may not use TLS at this address.</source>
        <translation>ارتباط امن با %1 برقرار نشد. شاید کارساز در این نشانی TLS نداشته باشد.</translation>
    </message>
    <message>
        <source>The certificate of %1 is signed by nobody but itself. Ask the server&apos;s administrator for a trusted one.</source>
        <translation>گواهی %1 را کسی جز خودش امضا نکرده است. از مدیر کارساز گواهی معتبر بخواهید.</translation>
    </message>
    <message>
        <source>This computer does not know who issued the certificate of %1. Ask the server&apos;s administrator.</source>
        <translation>این رایانه صادرکنندهٔ گواهی %1 را نمی‌شناسد. از مدیر کارساز بپرسید.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired. Check this computer&apos;s clock, or tell the server&apos;s administrator.</source>
        <translation>گواهی %1 منقضی شده است. ساعت این رایانه را بررسی کنید یا به مدیر کارساز خبر دهید.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet. Check the date and time of this computer.</source>
        <translation>گواهی %1 هنوز معتبر نشده است. تاریخ و ساعت این رایانه را بررسی کنید.</translation>
    </message>
    <message>
        <source>The certificate shown at %1 belongs to another server. Check the address.</source>
        <translation>گواهی‌ای که %1 نشان می‌دهد از آنِ کارساز دیگری است. نشانی را بررسی کنید.</translation>
    </message>
    <message>
        <source>The certificate of %1 was revoked. Tell the server&apos;s administrator.</source>
        <translation>گواهی %1 باطل شده است. به مدیر کارساز خبر دهید.</translation>
    </message>
    <message>
        <source>There is a server at %1, but it is not a Suhbat server. Check the address.</source>
        <translation>در %1 کارسازی هست، ولی کارساز Suhbat نیست. نشانی را بررسی کنید.</translation>
    </message>
    <message>
        <source>This network blocks live connections. Messages are sent, but news arrives late.</source>
        <translation>این شبکه جلوی ارتباط زنده را می‌گیرد. پیام‌ها فرستاده می‌شوند، ولی تازه‌ها دیر می‌رسند.</translation>
    </message>
    <message>
        <source>The server has version %1, which is too old for this program (%2). Ask its administrator to update it.</source>
        <translation>نسخهٔ کارساز %1 است و برای این برنامه (%2) بیش از حد قدیمی است. از مدیرش بخواهید به‌روزش کند.</translation>
    </message>
    <message>
        <source>The server has version %1, which is too new for this program (%2). Please update Suhbat.</source>
        <translation>نسخهٔ کارساز %1 است و برای این برنامه (%2) بیش از حد تازه است. لطفاً Suhbat را به‌روز کنید.</translation>
    </message>
    <message>
        <source>The server is restarting.</source>
        <translation>کارساز دوباره راه‌اندازی می‌شود.</translation>
    </message>
    <message>
        <source>The server cannot be used at the moment. Try again later.</source>
        <translation>کارساز فعلاً در دسترس نیست. بعداً دوباره تلاش کنید.</translation>
    </message>
    <message>
        <source>Too many connections come from your network. The next try follows in a moment.</source>
        <translation>از شبکهٔ شما ارتباط‌های بیش از حدی می‌آید. تلاش بعدی تا لحظه‌ای دیگر انجام می‌شود.</translation>
    </message>
    <message>
        <source>The connection was too slow for all the news and starts again.</source>
        <translation>ارتباط برای این همه تازه بیش از حد کند بود و از نو آغاز می‌شود.</translation>
    </message>
    <message>
        <source>You were signed out, on another device or by an administrator. Please sign in again.</source>
        <translation>از حساب بیرون آمده‌اید؛ از دستگاهی دیگر یا به دست یکی از مدیران. لطفاً دوباره وارد شوید.</translation>
    </message>
    <message>
        <source>This is not the address of a server. It looks like chat.example.org.</source>
        <translation>این نشانی کارساز نیست. نشانی کارساز مانند chat.example.org است.</translation>
    </message>
    <message>
        <source>This link leads nowhere. Ask for it once more.</source>
        <translation>این پیوند به جایی نمی‌رسد. آن را دوباره بخواهید.</translation>
    </message>
</context>
<context>
    <name>NewChatDialog</name>
    <message>
        <source>New chat</source>
        <translation>گفتگوی تازه</translation>
    </message>
</context>
<context>
    <name>NewGroupDialog</name>
    <message>
        <source>New group</source>
        <translation>گروه تازه</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>ساختن</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>نام گروه</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) chosen</source>
        <translation>
            <numerusform>%n عضو برگزیده شده</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose who is in it; you can add more later.</source>
        <translation>اعضایش را برگزینید؛ بعداً می‌توانید کسان دیگری بیفزایید.</translation>
    </message>
</context>
<context>
    <name>NotificationsPage</name>
    <message>
        <source>Notifications</source>
        <translation>اعلان‌ها</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>مزاحم نشوید</translation>
    </message>
    <message>
        <source>Nothing pops up and nothing sounds. Counters go on.</source>
        <translation>نه اعلانی بالا می‌آید و نه صدایی؛ شمارنده‌ها کار می‌کنند.</translation>
    </message>
    <message>
        <source>Show notifications</source>
        <translation>نمایش اعلان‌ها</translation>
    </message>
    <message>
        <source>Never twice, and never for what is on the screen.</source>
        <translation>هرگز دو بار، و هرگز برای آنچه روی صفحه است.</translation>
    </message>
    <message>
        <source>Show what was written</source>
        <translation>نمایش متن پیام</translation>
    </message>
    <message>
        <source>Otherwise a notification says only that something arrived.</source>
        <translation>وگرنه اعلان تنها می‌گوید که چیزی رسیده است.</translation>
    </message>
    <message>
        <source>Play sounds</source>
        <translation>پخش صدا</translation>
    </message>
    <message>
        <source>A single chat is muted from its menu in the list. A mention of you is told even then.</source>
        <translation>هر گفتگو از منویش در فهرست بی‌صدا می‌شود. اگر از شما نام ببرند، باز هم خبر می‌شوید.</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Hide the password</source>
        <translation>پنهان کردن گذرواژه</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>نمایش گذرواژه</translation>
    </message>
</context>
<context>
    <name>PeoplePicker</name>
    <message>
        <source>Name or username</source>
        <translation>نام یا نام کاربری</translation>
    </message>
    <message>
        <source>People</source>
        <translation>افراد</translation>
    </message>
    <message>
        <source>People can&apos;t be looked up now</source>
        <translation>اکنون نمی‌توان افراد را جستجو کرد</translation>
    </message>
    <message>
        <source>Nobody by that name</source>
        <translation>کسی با این نام نیست</translation>
    </message>
    <message>
        <source>Try another spelling, or their username.</source>
        <translation>املای دیگری، یا نام کاربری‌اش را امتحان کنید.</translation>
    </message>
</context>
<context>
    <name>PinBar</name>
    <message>
        <source>Pinned message from %1: %2</source>
        <translation>پیام سنجاق‌شده از %1: %2</translation>
    </message>
    <message>
        <source>Pinned message</source>
        <translation>پیام سنجاق‌شده</translation>
    </message>
    <message>
        <source>Pinned message %1</source>
        <translation>پیام سنجاق‌شدهٔ %1</translation>
    </message>
    <message>
        <source>Unpin this message</source>
        <translation>برداشتن سنجاق این پیام</translation>
    </message>
</context>
<context>
    <name>PinnedRow</name>
    <message>
        <source>Pinned message from %1: %2</source>
        <translation>پیام سنجاق‌شده از %1: %2</translation>
    </message>
</context>
<context>
    <name>Previews</name>
    <message>
        <source>Photo</source>
        <translation>عکس</translation>
    </message>
    <message>
        <source>File</source>
        <translation>پرونده</translation>
    </message>
    <message>
        <source>Voice message</source>
        <translation>پیام صوتی</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>ویدیو</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>تماس</translation>
    </message>
    <message>
        <source>You</source>
        <translation>شما</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>پیش‌نویس</translation>
    </message>
    <message>
        <source>Message deleted</source>
        <translation>پیام حذف شد</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>Another Suhbat uses this profile and does not answer. Close it, or start with --profile and another name.
%1</source>
        <translation>یک Suhbat دیگر از این نمایه استفاده می‌کند و پاسخ نمی‌دهد. آن را ببندید، یا با گزینهٔ ⁦--profile⁩ و نامی دیگر آغاز کنید.
%1</translation>
    </message>
    <message>
        <source>The disk is full, so that Suhbat cannot keep anything. Make some room and start it again.
%1</source>
        <translation>دیسک پر است و Suhbat نمی‌تواند چیزی نگه دارد. کمی جا باز کنید و دوباره اجرایش کنید.
%1</translation>
    </message>
    <message>
        <source>Suhbat cannot write to its folder. Check to whom it belongs, and start it again.
%1</source>
        <translation>برنامهٔ Suhbat نمی‌تواند در پوشه‌اش بنویسد. ببینید پوشه از آنِ کیست و دوباره اجرایش کنید.
%1</translation>
    </message>
    <message>
        <source>The window could not be built. Please install Suhbat again.</source>
        <translation>پنجره ساخته نشد. لطفاً Suhbat را دوباره نصب کنید.</translation>
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
        <translation>واکنش</translation>
    </message>
    <message>
        <source>React with %1</source>
        <translation>واکنش با %1</translation>
    </message>
    <message>
        <source>More emoji</source>
        <translation>اموجی‌های بیشتر</translation>
    </message>
</context>
<context>
    <name>ReadersPopup</name>
    <message>
        <source>Read by</source>
        <translation>خوانندگان</translation>
    </message>
    <message numerus="yes">
        <source>Read by %n member(s)</source>
        <translation>
            <numerusform>%n عضو خوانده‌اند</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Nobody has read it yet.</source>
        <translation>هنوز کسی آن را نخوانده است.</translation>
    </message>
</context>
<context>
    <name>ReplyQuote</name>
    <message>
        <source>In reply to %1: %2</source>
        <translation>در پاسخ به %1: %2</translation>
    </message>
</context>
<context>
    <name>RoomDialogs</name>
    <message>
        <source>Rename the group</source>
        <translation>تغییر نام گروه</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ذخیره</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>نام گروه</translation>
    </message>
    <message>
        <source>Add members</source>
        <translation>افزودن عضو</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>افزودن</translation>
    </message>
    <message>
        <source>Leave “%1”?</source>
        <translation>«%1» را ترک می‌کنید؟</translation>
    </message>
    <message>
        <source>You will not receive its messages any more. An admin of the group can add you again.</source>
        <translation>دیگر پیام‌هایش به شما نمی‌رسد. یکی از مدیران گروه می‌تواند دوباره شما را بیفزاید.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>ترک</translation>
    </message>
    <message>
        <source>Block %1?</source>
        <translation>%1 مسدود شود؟</translation>
    </message>
    <message>
        <source>They will not be able to write to you. You can unblock them at any time.</source>
        <translation>دیگر نمی‌تواند به شما پیام بدهد. هر وقت بخواهید می‌توانید مسدودی را بردارید.</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>مسدود کردن</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 از گروه بیرون برود؟</translation>
    </message>
    <message>
        <source>They will not receive this group&apos;s messages any more.</source>
        <translation>دیگر پیام‌های این گروه به او نمی‌رسد.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>بیرون بردن</translation>
    </message>
</context>
<context>
    <name>RoomInfo</name>
    <message>
        <source>Details</source>
        <translation>جزئیات</translation>
    </message>
    <message>
        <source>About the group</source>
        <translation>دربارهٔ گروه</translation>
    </message>
    <message>
        <source>About the chat</source>
        <translation>دربارهٔ گفتگو</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>بستن جزئیات</translation>
    </message>
</context>
<context>
    <name>RoomInfoFoot</name>
    <message>
        <source>Unblock</source>
        <translation>رفع مسدودی</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>مسدود کردن</translation>
    </message>
    <message>
        <source>Leave the group</source>
        <translation>ترک گروه</translation>
    </message>
</context>
<context>
    <name>RoomInfoHead</name>
    <message>
        <source>Username</source>
        <translation>نام کاربری</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>اعلان‌ها</translation>
    </message>
    <message>
        <source>Rename the group</source>
        <translation>تغییر نام گروه</translation>
    </message>
    <message>
        <source>Pinned messages</source>
        <translation>پیام‌های سنجاق‌شده</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n عضو</numerusform>
        </translation>
    </message>
    <message>
        <source>Add members</source>
        <translation>افزودن عضو</translation>
    </message>
</context>
<context>
    <name>RoomMenu</name>
    <message>
        <source>Details</source>
        <translation>جزئیات</translation>
    </message>
    <message>
        <source>Search in this room</source>
        <translation>جستجو در این گفتگو</translation>
    </message>
    <message>
        <source>Jump to a date</source>
        <translation>پرش به تاریخ</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>برداشتن سنجاق</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>سنجاق به بالا</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>صدادار کردن</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>بیرون آوردن از بایگانی</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>بایگانی کردن</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>رفع مسدودی</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>مسدود کردن</translation>
    </message>
    <message>
        <source>Leave the group</source>
        <translation>ترک گروه</translation>
    </message>
</context>
<context>
    <name>SampleTalk</name>
    <message>
        <source>Is the tea still warm?</source>
        <translation>چای هنوز گرم است؟</translation>
    </message>
    <message>
        <source>It is. Come and sit down.</source>
        <translation>بله، بیا بنشین.</translation>
    </message>
</context>
<context>
    <name>ScrollButton</name>
    <message>
        <source>Back to where you were</source>
        <translation>بازگشت به جایی که بودید</translation>
    </message>
    <message>
        <source>Go to the newest message</source>
        <translation>رفتن به تازه‌ترین پیام</translation>
    </message>
    <message>
        <source>%1, unread: %2</source>
        <translation>%1، نخوانده: %2</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>جستجو</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>پاک کردن جستجو</translation>
    </message>
</context>
<context>
    <name>SearchResults</name>
    <message>
        <source>Found on this computer only: the server is out of reach.</source>
        <translation>تنها روی این رایانه جستجو شد: کارساز در دسترس نیست.</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>یافته‌ها</translation>
    </message>
    <message>
        <source>The search failed</source>
        <translation>جستجو انجام نشد</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>چیزی پیدا نشد</translation>
    </message>
    <message>
        <source>Try the beginning of a word, a name, or fewer words. Arabic and Persian letters, digits and marks are taken as the same.</source>
        <translation>آغاز یک واژه، یک نام، یا واژه‌های کمتری را امتحان کنید. حرف‌ها، رقم‌ها و نشانه‌های عربی و فارسی یکسان گرفته می‌شوند.</translation>
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
        <translation>لغو انتخاب</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>رونوشت متن</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>بازارسال</translation>
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
        <translation>دستگاه‌ها</translation>
    </message>
    <message>
        <source>Signed in here</source>
        <translation>جاهایی که وارد شده‌اید</translation>
    </message>
    <message>
        <source>Unknown device</source>
        <translation>دستگاه ناشناس</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>همین دستگاه</translation>
    </message>
    <message>
        <source>%1, last used %2</source>
        <translation>%1، آخرین استفاده %2</translation>
    </message>
    <message>
        <source>Last used %1</source>
        <translation>آخرین استفاده %1</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Sign out %1</source>
        <translation>خروج از %1</translation>
    </message>
    <message>
        <source>Sign out everywhere…</source>
        <translation>خروج از همهٔ دستگاه‌ها…</translation>
    </message>
    <message>
        <source>On this device too.</source>
        <translation>از همین دستگاه نیز.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Account</source>
        <translation>حساب</translation>
    </message>
    <message>
        <source>General</source>
        <translation>عمومی</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>نما</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>اعلان‌ها</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>میان‌برهای صفحه‌کلید</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>ذخیره‌سازی</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>دستگاه‌ها</translation>
    </message>
    <message>
        <source>Blocked people</source>
        <translation>افراد مسدود</translation>
    </message>
    <message>
        <source>About</source>
        <translation>درباره</translation>
    </message>
</context>
<context>
    <name>SettingsList</name>
    <message>
        <source>Settings</source>
        <translation>تنظیمات</translation>
    </message>
    <message>
        <source>Close the settings</source>
        <translation>بستن تنظیمات</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>صفحه‌های تنظیمات</translation>
    </message>
</context>
<context>
    <name>SettingsPane</name>
    <message>
        <source>Settings</source>
        <translation>تنظیمات</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Close the settings</source>
        <translation>بستن تنظیمات</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Rooms</source>
        <translation>گفتگوها</translation>
    </message>
    <message>
        <source>In a room</source>
        <translation>در گفتگو</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>نوشتن</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>پنجره</translation>
    </message>
    <message>
        <source>Jump to a room</source>
        <translation>پرش به گفتگو</translation>
    </message>
    <message>
        <source>Next room</source>
        <translation>گفتگوی بعدی</translation>
    </message>
    <message>
        <source>Previous room</source>
        <translation>گفتگوی پیشین</translation>
    </message>
    <message>
        <source>First room</source>
        <translation>گفتگوی نخست</translation>
    </message>
    <message>
        <source>Second room</source>
        <translation>گفتگوی دوم</translation>
    </message>
    <message>
        <source>Third room</source>
        <translation>گفتگوی سوم</translation>
    </message>
    <message>
        <source>Fourth room</source>
        <translation>گفتگوی چهارم</translation>
    </message>
    <message>
        <source>Fifth room</source>
        <translation>گفتگوی پنجم</translation>
    </message>
    <message>
        <source>Sixth room</source>
        <translation>گفتگوی ششم</translation>
    </message>
    <message>
        <source>Seventh room</source>
        <translation>گفتگوی هفتم</translation>
    </message>
    <message>
        <source>Eighth room</source>
        <translation>گفتگوی هشتم</translation>
    </message>
    <message>
        <source>Ninth room</source>
        <translation>گفتگوی نهم</translation>
    </message>
    <message>
        <source>Saved messages</source>
        <translation>پیام‌های ذخیره‌شده</translation>
    </message>
    <message>
        <source>Search in the room</source>
        <translation>جستجو در گفتگو</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>علامت‌گذاری به‌عنوان خوانده‌شده</translation>
    </message>
    <message>
        <source>Reply to an older message</source>
        <translation>پاسخ به پیامی قدیمی‌تر</translation>
    </message>
    <message>
        <source>Reply to a newer message</source>
        <translation>پاسخ به پیامی تازه‌تر</translation>
    </message>
    <message>
        <source>Edit the last message (in an empty field)</source>
        <translation>ویرایش آخرین پیام (در کادر خالی)</translation>
    </message>
    <message>
        <source>Close or go back, step by step</source>
        <translation>بستن یا بازگشت، گام‌به‌گام</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>فرستادن</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>سطر تازه</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>پررنگ</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>مورب</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>کد</translation>
    </message>
    <message>
        <source>Struck through</source>
        <translation>خط‌خورده</translation>
    </message>
    <message>
        <source>Spoiler</source>
        <translation>متن پنهان</translation>
    </message>
    <message>
        <source>Zero-width non-joiner</source>
        <translation>نیم‌فاصله</translation>
    </message>
    <message>
        <source>Close to the tray</source>
        <translation>بستن به سینی سیستم</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>بستن برنامه</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>نمایش همهٔ میان‌برها</translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message>
        <source>Sign in</source>
        <translation>ورود</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>کارساز</translation>
    </message>
    <message>
        <source>The address you were given, such as chat.example.org</source>
        <translation>نشانی‌ای که به شما داده‌اند، مانند chat.example.org</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>نام کاربری</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>گذرواژه</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>در حال ورود…</translation>
    </message>
    <message>
        <source>Continue without an account</source>
        <translation>ادامه بدون حساب</translation>
    </message>
</context>
<context>
    <name>SignOutDialog</name>
    <message>
        <source>Sign out everywhere?</source>
        <translation>از همهٔ دستگاه‌ها خارج می‌شوید؟</translation>
    </message>
    <message>
        <source>Sign out?</source>
        <translation>از حساب خارج می‌شوید؟</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) still wait to be sent. They are lost if you sign out now.</source>
        <translation>
            <numerusform>هنوز %n پیام در انتظار فرستاده شدن است. اگر اکنون خارج شوید از دست می‌رود.</numerusform>
        </translation>
    </message>
    <message>
        <source>You are here without an account: nobody can bring these conversations back.</source>
        <translation>بدون حساب اینجا هستید: کسی نمی‌تواند این گفتگوها را برگرداند.</translation>
    </message>
    <message>
        <source>What is kept on this computer is removed. Everything stays on the server.</source>
        <translation>آنچه روی این رایانه است پاک می‌شود. همه‌چیز روی کارساز می‌ماند.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>خروج</translation>
    </message>
</context>
<context>
    <name>SizeRow</name>
    <message>
        <source>%1%</source>
        <translation>%1٪</translation>
    </message>
    <message>
        <source>A</source>
        <comment>a small letter, for a small text size</comment>
        <translation>آ</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>اندازهٔ متن</translation>
    </message>
    <message>
        <source>A</source>
        <comment>a large letter, for a large text size</comment>
        <translation>آ</translation>
    </message>
</context>
<context>
    <name>Spinner</name>
    <message>
        <source>Working</source>
        <translation>در حال کار</translation>
    </message>
</context>
<context>
    <name>SplitHandle</name>
    <message>
        <source>Width of the list</source>
        <translation>پهنای فهرست</translation>
    </message>
</context>
<context>
    <name>StoragePage</name>
    <message>
        <source>Storage</source>
        <translation>ذخیره‌سازی</translation>
    </message>
    <message>
        <source>What was kept here is removed.</source>
        <translation>آنچه اینجا ذخیره شده بود پاک شد.</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>ذخیره‌شده روی این رایانه</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>در حال شمارش…</translation>
    </message>
    <message>
        <source>Everything you have seen can be read and searched without a line. The server keeps it too: what is removed here comes back when you look at it.</source>
        <translation>هرچه دیده‌اید بدون اتصال هم خواندنی و جستجوپذیر است. کارساز هم آن را دارد: آنچه اینجا پاک شود با نگاه دوباره بازمی‌گردد.</translation>
    </message>
    <message>
        <source>Remove what is kept…</source>
        <translation>پاک کردن ذخیره‌شده‌ها…</translation>
    </message>
    <message>
        <source>Drafts and what still waits to be sent stay.</source>
        <translation>پیش‌نویس‌ها و آنچه در انتظار فرستادن است می‌ماند.</translation>
    </message>
    <message>
        <source>Remove what is kept here?</source>
        <translation>آنچه اینجا ذخیره شده پاک شود؟</translation>
    </message>
    <message>
        <source>Without a line you will see nothing until it is back. Nothing is lost on the server.</source>
        <translation>بدون اتصال تا بازگشت آن چیزی نمی‌بینید. روی کارساز چیزی از دست نمی‌رود.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>پاک کردن</translation>
    </message>
</context>
<context>
    <name>Suhbat::client::Announcer</name>
    <message>
        <source>New message</source>
        <translation>پیام تازه</translation>
    </message>
</context>
<context>
    <name>Suhbat::client::Book</name>
    <message>
        <source>That did not work. Please try again.</source>
        <translation>نشد. لطفاً دوباره تلاش کنید.</translation>
    </message>
</context>
<context>
    <name>Suhbat::client::Composer</name>
    <message>
        <source>Write a message…</source>
        <translation>پیامی بنویسید…</translation>
    </message>
    <message>
        <source>Change the message…</source>
        <translation>پیام را تغییر دهید…</translation>
    </message>
    <message>
        <source>Write a reply…</source>
        <translation>پاسخی بنویسید…</translation>
    </message>
    <message>
        <source>You</source>
        <translation>شما</translation>
    </message>
</context>
<context>
    <name>Suhbat::client::Conversation</name>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
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
            <numerusform>%n نفر آنلاین</numerusform>
        </translation>
    </message>
    <message>
        <source>You have blocked this person.</source>
        <translation>این شخص را مسدود کرده‌اید.</translation>
    </message>
    <message>
        <source>You are watching this conversation. Join it to write.</source>
        <translation>تنها بینندهٔ این گفتگو هستید. برای نوشتن به آن بپیوندید.</translation>
    </message>
    <message>
        <source>You are no longer in this conversation.</source>
        <translation>دیگر در این گفتگو نیستید.</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n پیام برگزیده</numerusform>
        </translation>
    </message>
    <message>
        <source>Link copied</source>
        <translation>پیوند رونوشت شد</translation>
    </message>
    <message numerus="yes">
        <source>%n messages forwarded</source>
        <translation>
            <numerusform>%n پیام بازارسال شد</numerusform>
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
        <translation>رونوشت شد</translation>
    </message>
</context>
<context>
    <name>Suhbat::client::DBusNotifications</name>
    <message>
        <source>Open</source>
        <translation>باز کردن</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>پاسخ</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>علامت‌گذاری به‌عنوان خوانده‌شده</translation>
    </message>
    <message>
        <source>Write a message…</source>
        <translation>پیامی بنویسید…</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>فرستادن</translation>
    </message>
</context>
<context>
    <name>Suhbat::client::Desk</name>
    <message>
        <source>You are not in the conversation to which this link leads.</source>
        <translation>در گفتگویی که این پیوند به آن می‌رسد نیستید.</translation>
    </message>
</context>
<context>
    <name>Suhbat::client::EmojiModel</name>
    <message>
        <source>Recent</source>
        <translation>تازه‌ها</translation>
    </message>
    <message>
        <source>Smileys</source>
        <translation>شکلک‌ها</translation>
    </message>
    <message>
        <source>People</source>
        <translation>آدم‌ها</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>طبیعت</translation>
    </message>
    <message>
        <source>Food and drink</source>
        <translation>خوراک و نوشیدنی</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>سفر</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>سرگرمی‌ها</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>اشیا</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>نمادها</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>پرچم‌ها</translation>
    </message>
</context>
<context>
    <name>Suhbat::client::Finder</name>
    <message>
        <source>%1 of %2</source>
        <comment>the number of a search hit, and how many there are</comment>
        <translation>%1 از %2</translation>
    </message>
</context>
<context>
    <name>Suhbat::client::FolderModel</name>
    <message>
        <source>All</source>
        <translation>همه</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>نخوانده</translation>
    </message>
    <message>
        <source>People</source>
        <translation>افراد</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>گروه‌ها</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>مشتریان</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>بایگانی</translation>
    </message>
</context>
<context>
    <name>Suhbat::client::Formatter</name>
    <message>
        <source>%1K</source>
        <comment>a count of thousands on a badge</comment>
        <translation>%1 هزار</translation>
    </message>
    <message>
        <source>%1M</source>
        <comment>a count of millions on a badge</comment>
        <translation>%1 میلیون</translation>
    </message>
    <message>
        <source>%1 B</source>
        <comment>bytes</comment>
        <translation>%1 بایت</translation>
    </message>
    <message>
        <source>%1 KB</source>
        <comment>kilobytes</comment>
        <translation>%1 کیلوبایت</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <comment>megabytes</comment>
        <translation>%1 مگابایت</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <comment>gigabytes</comment>
        <translation>%1 گیگابایت</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a date and a time</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>امروز</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>دیروز</translation>
    </message>
    <message>
        <source>online</source>
        <translation>آنلاین</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>آفلاین</translation>
    </message>
    <message>
        <source>last seen just now</source>
        <translation>آخرین بازدید همین حالا</translation>
    </message>
    <message numerus="yes">
        <source>last seen %n minute(s) ago</source>
        <translation>
            <numerusform>آخرین بازدید %n دقیقه پیش</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last seen %n hour(s) ago</source>
        <translation>
            <numerusform>آخرین بازدید %n ساعت پیش</numerusform>
        </translation>
    </message>
    <message>
        <source>last seen today at %1</source>
        <translation>آخرین بازدید امروز ساعت %1</translation>
    </message>
    <message>
        <source>last seen yesterday at %1</source>
        <translation>آخرین بازدید دیروز ساعت %1</translation>
    </message>
    <message>
        <source>last seen %1</source>
        <comment>on a date</comment>
        <translation>آخرین بازدید %1</translation>
    </message>
</context>
<context>
    <name>Suhbat::client::LineStatus</name>
    <message>
        <source>Offline</source>
        <translation>آفلاین</translation>
    </message>
    <message>
        <source>Waiting for network…</source>
        <translation>در انتظار شبکه…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>در حال اتصال…</translation>
    </message>
    <message>
        <source>Updating…</source>
        <translation>در حال به‌روزرسانی…</translation>
    </message>
</context>
<context>
    <name>Suhbat::client::MessageListModel</name>
    <message>
        <source>Message</source>
        <translation>پیام</translation>
    </message>
    <message>
        <source>Deleted account</source>
        <translation>حساب حذف‌شده</translation>
    </message>
    <message>
        <source>edited %1</source>
        <translation>ویرایش‌شده %1</translation>
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
        <translation>%1 از %2</translation>
    </message>
</context>
<context>
    <name>Suhbat::client::SearchModel</name>
    <message>
        <source>Conversations</source>
        <translation>گفتگوها</translation>
    </message>
    <message>
        <source>People</source>
        <translation>افراد</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>پیام‌ها</translation>
    </message>
</context>
<context>
    <name>Suhbat::client::Session</name>
    <message>
        <source>Guest</source>
        <translation>مهمان</translation>
    </message>
    <message>
        <source>Write the address of your server.</source>
        <translation>نشانی کارسازتان را بنویسید.</translation>
    </message>
    <message>
        <source>Write your username.</source>
        <translation>نام کاربری‌تان را بنویسید.</translation>
    </message>
    <message>
        <source>Write your password.</source>
        <translation>گذرواژه‌تان را بنویسید.</translation>
    </message>
    <message>
        <source>Your password is changed.</source>
        <translation>گذرواژهٔ شما عوض شد.</translation>
    </message>
    <message>
        <source>That did not work. Please try again.</source>
        <translation>نشد. لطفاً دوباره تلاش کنید.</translation>
    </message>
</context>
<context>
    <name>Suhbat::client::SessionListModel</name>
    <message>
        <source>Unknown device</source>
        <translation>دستگاه ناشناس</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>همین دستگاه</translation>
    </message>
</context>
<context>
    <name>Suhbat::client::ShortcutModel</name>
    <message>
        <source>This is no key that can be used.</source>
        <translation>این کلید به کار نمی‌آید.</translation>
    </message>
    <message>
        <source>%1 has its meaning wherever one writes.</source>
        <translation>کلید %1 هنگام نوشتن کار خودش را دارد.</translation>
    </message>
    <message>
        <source>%1 alone writes a letter. Hold Ctrl or Alt with it.</source>
        <translation>کلید %1 به‌تنهایی حرفی می‌نویسد. همراهش Ctrl یا Alt را نگه دارید.</translation>
    </message>
    <message>
        <source>%1 is taken already: “%2”.</source>
        <translation>کلید %1 پیش‌تر گرفته شده است: «%2».</translation>
    </message>
    <message>
        <source>This key cannot be changed.</source>
        <translation>این کلید را نمی‌توان تغییر داد.</translation>
    </message>
</context>
<context>
    <name>Suhbat::client::Storage</name>
    <message numerus="yes">
        <source>%1 message(s)</source>
        <translation>
            <numerusform>%1 پیام</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Suhbat::client::Tray</name>
    <message>
        <source>Open Suhbat</source>
        <translation>باز کردن Suhbat</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>مزاحم نشوید</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>بستن برنامه</translation>
    </message>
    <message>
        <source>Suhbat: unread messages: %1</source>
        <translation>پیام‌های نخواندهٔ Suhbat: %1</translation>
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
        <translation>روی دیسک این رایانه جایی نمانده است. کمی جا باز کنید، وگرنه پیام‌های تازه اینجا نگه داشته نمی‌شوند.</translation>
    </message>
    <message>
        <source>Another program holds Suhbat&apos;s files. Close it and try again.</source>
        <translation>برنامهٔ دیگری پرونده‌های Suhbat را در دست دارد. آن را ببندید و دوباره تلاش کنید.</translation>
    </message>
    <message>
        <source>Suhbat cannot write into its folder on this computer. Until it can, what you write is lost when you close it.</source>
        <translation>برنامهٔ Suhbat نمی‌تواند در پوشه‌اش روی این رایانه بنویسد. تا وقتی نتواند، نوشته‌هایتان با بستن برنامه از دست می‌رود.</translation>
    </message>
    <message>
        <source>What was kept on this computer is damaged. It is fetched anew.</source>
        <translation>آنچه روی این رایانه بود آسیب دیده است و از نو دریافت می‌شود.</translation>
    </message>
    <message>
        <source>What was kept on this computer could not be read.</source>
        <translation>آنچه روی این رایانه بود خوانده نشد.</translation>
    </message>
    <message>
        <source>What was kept on this computer was damaged and is fetched anew. What waited to be sent was kept.</source>
        <translation>آنچه روی این رایانه بود آسیب دیده است و از نو دریافت می‌شود. آنچه در انتظار فرستادن بود مانده است.</translation>
    </message>
    <message>
        <source>This needs a connection to the server. Try again when you are online.</source>
        <translation>این کار به ارتباط با کارساز نیاز دارد. وقتی آنلاین شدید دوباره تلاش کنید.</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>کسی وارد نشده است.</translation>
    </message>
    <message>
        <source>You are signed in to another server. Sign out there first.</source>
        <translation>به کارساز دیگری وارد شده‌اید. نخست از آنجا خارج شوید.</translation>
    </message>
    <message>
        <source>Your session was ended. Sign in again; what you wrote is kept.</source>
        <translation>نشست شما پایان یافته است. دوباره وارد شوید؛ نوشته‌هایتان سر جایشان است.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain did not open, so you may have to sign in again.</source>
        <translation>دسته‌کلید سیستم باز نشد؛ شاید لازم شود دوباره وارد شوید.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain does not hold your session any more. Sign in again; what you wrote is kept.</source>
        <translation>نشست شما دیگر در دسته‌کلید سیستم نیست. دوباره وارد شوید؛ نوشته‌هایتان سر جایشان است.</translation>
    </message>
    <message>
        <source>This message is no longer there.</source>
        <translation>این پیام دیگر نیست.</translation>
    </message>
    <message>
        <source>This conversation is no longer there.</source>
        <translation>این گفتگو دیگر نیست.</translation>
    </message>
    <message>
        <source>Nothing was said here on that day or later.</source>
        <translation>از آن روز به بعد اینجا چیزی گفته نشده است.</translation>
    </message>
    <message>
        <source>A change that waited was refused.</source>
        <translation>تغییری که در انتظار بود پذیرفته نشد.</translation>
    </message>
</context>
<context>
    <name>ThemeCard</name>
    <message>
        <source>Day</source>
        <translation>روز</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>شب</translation>
    </message>
    <message>
        <source>System</source>
        <translation>سیستم</translation>
    </message>
</context>
</TS>
