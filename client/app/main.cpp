// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/options.h"
#include "app/profile.h"
#include "app/program.h"
#include "platform/single_instance.h"

#include <QApplication>
#include <QMessageBox>
#include <cstdio>

using namespace Suhbat;
using namespace Suhbat::client;
using namespace Qt::StringLiterals;

namespace {

int say(const Words &words)
{
    std::FILE *stream = words.exitCode == 0 ? stdout : stderr;
    std::fputs(qUtf8Printable(words.text), stream);
    return words.exitCode;
}

int refuse(const QString &sentence)
{
    std::fprintf(stderr, "suhbat: %s\n", qUtf8Printable(sentence));
    if (QGuiApplication::platformName() != u"offscreen" && QGuiApplication::platformName() != u"minimal")
        QMessageBox::critical(nullptr, u"Suhbat"_s, sentence);
    return 1;
}

int run(QApplication &application, const Options &options)
{
    const QString language = options.language.isEmpty() ? knownLanguageFor(QLocale::system().name()) : options.language;
    Translations untilPreferences; // for what goes wrong before the profile is open
    untilPreferences.speak(language);
    const Result<QString> folder = Profile::folderFor(options.profile);
    if (!folder)
        return refuse(Profile::sentence(folder.error(), {}));
    SingleInstance instance(*folder);
    const auto place = instance.take(options.link, qEnvironmentVariable("XDG_ACTIVATION_TOKEN"));
    if (!place)
        return refuse(Profile::sentence(place.error(), *folder));
    if (*place == SingleInstance::Place::Second)
        return 0;

    Program program(
        {.profileFolder = *folder, .profileName = options.profile, .language = options.language, .server = options.server, .isMinimised = options.isMinimised});
    QObject::connect(&instance, &SingleInstance::started, &program, [&program](const QString &link, const QString &token) {
        program.showWindow(token);
        program.openLink(link);
    });
    QObject::connect(&program, &Program::quitRequested, &application, &QCoreApplication::quit, Qt::QueuedConnection);
    if (!program.start())
        return refuse(Profile::tr("The window could not be built. Please install Suhbat again."));
    if (!options.username.isEmpty() && qEnvironmentVariableIsSet("SUHBAT_PASSWORD"))
        program.signIn(options.username, qEnvironmentVariable("SUHBAT_PASSWORD"));
    qunsetenv("SUHBAT_PASSWORD"); // not for what this process starts
    if (!options.link.isEmpty())
        program.openLink(options.link);
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    // Before anything that costs time, or needs a display.
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);
    const auto read = readOptions(arguments);
    if (const Words *words = std::get_if<Words>(&read); words && words->exitCode == 0)
        return say(*words);

    Program::prepareProcess();
    QApplication application(argc, argv);
    application.setQuitOnLastWindowClosed(false);
    // Once more, without what Qt has taken for itself (-platform, -qmljsdebugger …).
    const auto options = readOptions(QCoreApplication::arguments());
    if (const Words *words = std::get_if<Words>(&options))
        return say(*words);
    return run(application, std::get<Options>(options));
}
