// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/password_input.h"

#include "app/refusal.h"

#include <QFile>
#include <cstdio>
#ifdef Q_OS_UNIX
#include <termios.h>
#include <unistd.h>
#elif defined(Q_OS_WIN)
#include <io.h>
#include <windows.h>
#endif

namespace Suhbat::app {

using namespace Qt::StringLiterals;

namespace {

#ifdef Q_OS_UNIX
bool isTerminal() { return ::isatty(STDIN_FILENO); }

class NoEcho
{
public:
    NoEcho()
    {
        ::tcgetattr(STDIN_FILENO, &m_before);
        termios quiet = m_before;
        quiet.c_lflag &= ~tcflag_t(ECHO);
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet);
    }
    ~NoEcho() { ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before); }
    Q_DISABLE_COPY_MOVE(NoEcho)

private:
    termios m_before{};
};
#elif defined(Q_OS_WIN)
bool isTerminal() { return _isatty(_fileno(stdin)); }

class NoEcho
{
public:
    NoEcho()
    {
        GetConsoleMode(GetStdHandle(STD_INPUT_HANDLE), &m_before);
        SetConsoleMode(GetStdHandle(STD_INPUT_HANDLE), m_before & ~DWORD(ENABLE_ECHO_INPUT));
    }
    ~NoEcho() { SetConsoleMode(GetStdHandle(STD_INPUT_HANDLE), m_before); }
    Q_DISABLE_COPY_MOVE(NoEcho)

private:
    DWORD m_before = 0;
};
#else
bool isTerminal() { return false; }
class NoEcho
{
};
#endif

QString readLine(QFile &input)
{
    QString line = QString::fromUtf8(input.readLine());
    while (line.endsWith(u'\n') || line.endsWith(u'\r'))
        line.chop(1);
    return line;
}

} // namespace

Result<QString> passwordFor(const Invocation &call)
{
    if (call.has(u"password"_s))
        return call.value(u"password"_s);
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return refuse(u"There is no password: stdin is closed."_s);
    if (!isTerminal()) {
        const QString line = readLine(input);
        if (line.isEmpty())
            return refuse(u"There is no password: give it on stdin, or with --password."_s);
        return line;
    }
    const NoEcho quiet;
    call.say(u"Password: "_s);
    const QString first = readLine(input);
    call.say(u"Again: "_s);
    if (readLine(input) != first)
        return refuse(u"The two passwords are not the same."_s);
    return first;
}

} // namespace Suhbat::app
