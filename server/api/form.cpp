// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/form.h"

#include <QStringDecoder>

namespace Suhbat::api {

namespace {

constexpr int mostParts = 100;
constexpr qsizetype longestPartHead = 8 * 1024;

tl::unexpected<Error> malformed() { return fail(Code::BadRequest, QStringLiteral("form_malformed")); }

// Text as JSON would take it: UTF-8 without NUL.
std::optional<QString> decodeText(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder.decode(bytes);
    if (decoder.hasError() || text.contains(QChar(0)))
        return std::nullopt;
    return text;
}

QByteArray decodePercent(QByteArray text)
{
    text.replace('+', ' ');
    return QByteArray::fromPercentEncoding(text);
}

Result<Form> parseUrlEncoded(const QByteArray &body)
{
    Form form;
    int count = 0;
    for (const QByteArray &pair : body.split('&')) {
        if (pair.isEmpty())
            continue;
        const qsizetype equals = pair.indexOf('=');
        const auto value = decodeText(equals < 0 ? QByteArray() : decodePercent(pair.mid(equals + 1)));
        if (!value || ++count > mostParts)
            return malformed();
        form.texts.insert(decodePercent(pair.left(equals)), *value);
    }
    return form;
}

// `name="x"` of a header; the quoted form may escape a quote by a backslash or, as browsers do, by %22.
std::optional<QByteArray> attribute(const QByteArray &header, const QByteArray &name)
{
    for (qsizetype at = header.indexOf(';'); at >= 0 && at < header.size();) {
        ++at;
        while (at < header.size() && (header.at(at) == ' ' || header.at(at) == '\t'))
            ++at;
        const qsizetype equals = header.indexOf('=', at);
        if (equals < 0)
            return std::nullopt;
        const bool isWanted = header.mid(at, equals - at).trimmed().toLower() == name;
        QByteArray value;
        at = equals + 1;
        if (at < header.size() && header.at(at) == '"') {
            for (++at; at < header.size() && header.at(at) != '"'; ++at) {
                if (header.at(at) == '\\' && at + 1 < header.size())
                    ++at;
                value += header.at(at);
            }
            at = header.indexOf(';', at);
        } else {
            const qsizetype end = header.indexOf(';', at);
            value = header.mid(at, end < 0 ? -1 : end - at).trimmed();
            at = end;
        }
        if (isWanted)
            return value;
    }
    return std::nullopt;
}

struct PartHead {
    QByteArray disposition, type;
};

PartHead parsePartHead(const QByteArray &head)
{
    PartHead part;
    for (const QByteArray &line : head.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon < 0)
            continue;
        const QByteArray name = line.left(colon).trimmed().toLower();
        if (name == "content-disposition")
            part.disposition = line.mid(colon + 1).trimmed();
        else if (name == "content-type")
            part.type = line.mid(colon + 1).trimmed();
    }
    return part;
}

Result<> addPart(Form &form, const QByteArray &head, QByteArrayView content)
{
    const PartHead part = parsePartHead(head);
    const auto name = attribute(part.disposition, "name");
    if (!part.disposition.toLower().startsWith("form-data") || !name)
        return malformed();
    const auto fileName = attribute(part.disposition, "filename");
    if (!fileName) {
        const auto text = decodeText(content);
        if (!text)
            return malformed();
        form.texts.insert(*name, *text);
    } else if (!content.isEmpty()) {
        form.files.append({*name, QString::fromUtf8(*fileName), part.type, content.size()});
    }
    return {};
}

Result<Form> parseMultipart(const QByteArray &body, const QByteArray &boundary)
{
    if (boundary.isEmpty() || boundary.size() > 70)
        return malformed();
    const QByteArray mark = "\r\n--" + boundary;
    Form form;
    const bool beginsAtOnce = body.startsWith(QByteArrayView(mark).sliced(2));
    const qsizetype first = beginsAtOnce ? -2 : body.indexOf(mark); // what precedes the first boundary is nobody's
    if (!beginsAtOnce && first < 0)
        return malformed();
    qsizetype at = first + mark.size();
    for (int count = 0; body.mid(at, 2) != "--"; ++count) {
        const qsizetype line = body.indexOf("\r\n", at);
        const qsizetype headEnd = line < 0 ? -1 : body.indexOf("\r\n\r\n", line);
        const qsizetype end = headEnd < 0 ? -1 : body.indexOf(mark, headEnd + 2);
        if (end < 0 || headEnd - line > longestPartHead || count == mostParts)
            return malformed();
        const QByteArrayView content = QByteArrayView(body).sliced(headEnd + 4, std::max<qsizetype>(0, end - headEnd - 4));
        SUHBAT_TRY(addPart(form, body.mid(line, headEnd - line), content));
        at = end + mark.size();
    }
    return form;
}

} // namespace

Result<Form> parseForm(const Request &request)
{
    const QByteArray type = request.mediaType();
    if (type == "application/x-www-form-urlencoded")
        return parseUrlEncoded(request.body);
    if (type == "multipart/form-data")
        return parseMultipart(request.body, attribute(request.header("content-type"), "boundary").value_or(QByteArray()));
    return fail(Code::UnsupportedMedia);
}

} // namespace Suhbat::api
