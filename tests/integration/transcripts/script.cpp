// SPDX-License-Identifier: GPL-3.0-or-later
#include "script.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace Suhbat::test {

namespace {

struct Line {
    int number = 0;
    QString text;
};

// Comments and empty lines gone, indented lines joined to the one they continue.
QList<Line> linesOf(const QString &text)
{
    QList<Line> lines;
    int number = 0;
    for (const QString &line : text.split(QLatin1Char('\n'))) {
        ++number;
        const QString content = line.trimmed();
        if (content.isEmpty() || content.startsWith(QLatin1Char('#')))
            continue;
        if (line.front().isSpace() && !lines.isEmpty())
            lines.last().text += QLatin1Char(' ') + content;
        else
            lines.append({number, content});
    }
    return lines;
}

QJsonValue jsonOf(const QString &text)
{
    const QJsonDocument document = QJsonDocument::fromJson("[" + text.toUtf8() + "]");
    return document.isArray() && document.array().size() == 1 ? document.array().first() : QJsonValue(QJsonValue::Undefined);
}

struct Form {
    Step::Kind kind;
    QRegularExpression expression; // captures: actor, then rest or number, then JSON
};

const QList<Form> &forms()
{
    const auto form = [](Step::Kind kind, const char *expression) {
        return Form{kind,
                    QRegularExpression(QRegularExpression::anchoredPattern(QString::fromLatin1(expression)), QRegularExpression::DotMatchesEverythingOption)};
    };
    static const QList<Form> all{
        form(Step::Kind::People, "(people) (?<rest>.+)"),
        form(Step::Kind::Setting, "(SUHBAT_[A-Z_]+) = (?<rest>.+)"),
        form(Step::Kind::Connect, "(\\S+) connects(?: to (?<rest>\\S+))?"),
        form(Step::Kind::Refused, "(\\S+) is refused(?: at (?<rest>\\S+))? with (?<number>\\d+)"),
        form(Step::Kind::Close, "(\\S+) leaves"),
        form(Step::Kind::SayRaw, "(\\S+) >> (?<rest>.+)"),
        form(Step::Kind::Say, "(\\S+) > (?<json>.+)"),
        form(Step::Kind::HearNothing, "(\\S+) < nothing"),
        form(Step::Kind::HearClose, "(\\S+) < closed (?<number>\\d+)"),
        form(Step::Kind::Hear, "(\\S+) < (?<json>.+)"),
        form(Step::Kind::Ask, "(\\S+) (?<rest>(?:GET|POST|PUT|PATCH|DELETE|OPTIONS) \\S+)(?: (?<json>.+))?"),
        form(Step::Kind::Answer, "(=) (?<number>\\d{3})(?: (?<json>.+))?"),
    };
    return all;
}

} // namespace

Script parseScript(const QString &text)
{
    Script script;
    for (const Line &line : linesOf(text)) {
        bool isUnderstood = false;
        for (const Form &form : forms()) {
            const auto match = form.expression.match(line.text);
            if (!match.hasMatch())
                continue;
            Step step{form.kind, line.number, match.captured(1)};
            step.rest = match.captured(QStringLiteral("rest"));
            step.number = match.captured(QStringLiteral("number")).toInt();
            const QString json = match.captured(QStringLiteral("json"));
            step.json = jsonOf(json);
            isUnderstood = json.isEmpty() || !step.json.isUndefined();
            script.steps.append(step);
            break;
        }
        if (!isUnderstood && script.problem.isEmpty())
            script.problem = QStringLiteral("line %1 is not understood: %2").arg(line.number).arg(line.text);
    }
    return script;
}

} // namespace Suhbat::test
