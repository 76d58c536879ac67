// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/tls.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>

namespace Suhbat::net {

namespace {

tl::unexpected<Error> wrong(const QString &log) { return fail(Error{Code::Internal, {}, {}, {}, log}); }

// A file says nothing of its kind of key.
QSslKey readKey(const QByteArray &pem)
{
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Ec, QSsl::Rsa, QSsl::Dsa}) {
        const QSslKey key(pem, algorithm, QSsl::Pem);
        if (!key.isNull())
            return key;
    }
    return {};
}

} // namespace

Result<std::shared_ptr<const QSslConfiguration>> loadTls(const QString &certificateFile, const QString &keyFile)
{
    if (!QSslSocket::supportsSsl())
        return wrong(QStringLiteral("this Qt has no TLS"));
    const QList<QSslCertificate> chain = QSslCertificate::fromPath(certificateFile, QSsl::Pem, QSslCertificate::PatternSyntax::FixedString);
    if (chain.isEmpty())
        return wrong(QStringLiteral("no certificate in %1").arg(certificateFile));
    QFile file(keyFile);
    if (!file.open(QIODevice::ReadOnly))
        return wrong(QStringLiteral("cannot read the key %1: %2").arg(keyFile, file.errorString()));
    const QSslKey key = readKey(file.readAll());
    if (key.isNull())
        return wrong(QStringLiteral("no private key in %1").arg(keyFile));

    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone); // clients show a token, not a certificate
    configuration.setLocalCertificateChain(chain);
    configuration.setPrivateKey(key);
    return std::make_shared<const QSslConfiguration>(std::move(configuration));
}

} // namespace Suhbat::net
