// SPDX-License-Identifier: GPL-3.0-or-later
#include "words.h"

#include <QStringList>
#include <array>

namespace Suhbat::bench {

namespace {

// Stems; endings and numbers below make some ten thousand different words of them.
const std::array<QStringList, 5> stems{
    QStringLiteral(
        "سلام کتاب خانه بازار قیمت سفارش ارسال امروز فردا مشتری فروشگاه پرداخت رنگ اندازه کفش پیراهن شماره آدرس تماس ممنون چطور موجود تخفیف کیفیت بسته")
        .split(u' '),
    QStringLiteral("مرحبا كتاب بيت سوق سعر طلب شحن اليوم غدا زبون متجر دفع لون مقاس حذاء قميص رقم عنوان اتصال شكرا كيف متوفر خصم جودة طرد").split(u' '),
    QStringLiteral("salom kitob uy bozor narx buyurtma yetkazish bugun ertaga mijoz doʻkon toʻlov rang oʻlcham poyabzal koʻylak raqam manzil aloqa rahmat "
                   "qanday mavjud chegirma sifat qadoq")
        .split(u' '),
    QStringLiteral("салом китоб уй бозор нарх буюртма етказиш бугун эртага мижоз дўкон тўлов ранг ўлчам пойабзал кўйлак рақам манзил алоқа раҳмат қандай "
                   "мавжуд чегирма сифат қадоқ")
        .split(u' '),
    QStringLiteral("hello book house market price order delivery today tomorrow customer shop payment colour size shoe shirt number address call thanks how "
                   "available discount quality parcel")
        .split(u' ')};

const std::array<QStringList, 5> endings{QStringLiteral(" ها های ام ات اش مان را تر ترین").split(u' '), QStringLiteral(" ات ون ين ها هم نا كم ي ة").split(u' '),
                                         QStringLiteral(" lar ni ga da dan ning im ingiz lari").split(u' '),
                                         QStringLiteral(" лар ни га да дан нинг им ингиз лари").split(u' '),
                                         QStringLiteral(" s ed ing er less ful ly ish ment").split(u' ')};

} // namespace

QString Words::word(size_t language)
{
    // A square of an even chance leans to the front of the list, as word frequencies do.
    const auto leaning = [this](qsizetype count) {
        const double chance = double(m_random()) / double(std::mt19937::max());
        return std::min(qsizetype(chance * chance * double(count)), count - 1);
    };
    if (m_random() % 40 == 0)
        return QString::number(m_random() % 100'000);
    return stems[language][leaning(stems[language].size())] + endings[language][leaning(endings[language].size())];
}

QString Words::sentence()
{
    const size_t language = m_random() % stems.size();
    const quint32 count = 3 + m_random() % 6 + (m_random() % 8 == 0 ? m_random() % 40 : 0);
    QString sentence;
    for (quint32 i = 0; i < count; ++i)
        sentence += (i ? QStringLiteral(" ") : QString()) + word(language);
    return sentence;
}

} // namespace Suhbat::bench
