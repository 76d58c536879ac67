// SPDX-License-Identifier: GPL-3.0-or-later
// Search in many messages: bench_search <storage url> [messages]. Fills an empty database first: a thousand rooms, words
// as frequent as in a language (the n-th word 1/n as often as the first), then asks for frequent and rare ones.
#include "core/random.h"
#include "store/open.h"
#include "store/search_indexer.h"
#include "store/search_repository.h"
#include "text/fold.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <cmath>
#include <cstdio>
#include <random>

using namespace Suhbat;
using store::Session;
using store::value;

namespace {

constexpr int rooms = 1000;
constexpr int vocabulary = 30000;
constexpr int wordsEach = 9;

class Language
{
public:
    Language()
    {
        std::vector<double> weights;
        for (int i = 1; i <= vocabulary; ++i)
            weights.push_back(1.0 / i);
        m_pick = std::discrete_distribution<int>(weights.begin(), weights.end());
    }
    static QString word(int rank) // pronounceable, distinct, frequent ones short
    {
        static constexpr const char *syllables[] = {"sa", "lo", "mi", "ki", "ta", "bo", "re", "nu", "ga", "zi", "de", "ho", "fa", "pe", "cu", "vi"};
        QString text;
        for (int rest = rank + 16; rest > 0; rest /= 16)
            text += QLatin1String(syllables[rest % 16]);
        return text;
    }
    QString sentence()
    {
        QStringList words;
        for (int i = 0; i < wordsEach; ++i)
            words << word(m_pick(m_random));
        return words.join(u' ');
    }
    int room() { return 1 + int(m_random() % rooms); }

private:
    std::mt19937 m_random{7};
    std::discrete_distribution<int> m_pick;
};

template<class T>
T sure(Result<T> result)
{
    if (!result)
        qFatal("%s %s", codeName(result.error().code), qUtf8Printable(result.error().log));
    return std::move(*result);
}

qint64 newest(store::Store &store)
{
    return sure(store.readNow<qint64>([](Session &session) -> Result<qint64> {
        store::Rows rows = session.db().run("store.last_item");
        return rows.next() ? rows.integer(0) : 0;
    }));
}

void fill(store::Store &store, int total)
{
    Language language;
    QList<RoomId> ids;
    sure(store.writeNow<int>([&](Session &session) -> Result<int> {
        session.db().run("users.insert", {QStringLiteral("writer"), QStringLiteral("writer"), QStringLiteral("Writer"), QString(), 1, QString(), 0});
        for (int i = 0; i < rooms; ++i)
            session.db().run("rooms.create", {value(newUuid()), 1, QString(), QString(), 1, QVariant(), QVariant(), QVariant(), QVariant(), 0, 0});
        return 0;
    }));
    QList<int> ordinals(rooms + 1, 0);
    for (int done = 0; done < total;) {
        const int upTo = std::min(total, done + 5000);
        sure(store.writeNow<int>([&](Session &session) -> Result<int> {
            for (int i = done; i < upTo; ++i) {
                const int room = language.room();
                const int ordinal = ++ordinals[room];
                session.db().run("rooms.next_message", {i, room});
                session.db().run("messages.insert",
                                 {session.db().nextItem(), value(newUuid()), room, ordinal, ordinal, 1, 4, 1, 0, language.sentence(), QString(), QVariant(),
                                  QString(), QString(), 0, i});
            }
            return 0;
        }));
        done = upTo;
    }
}

void index(store::Store &store)
{
    QElapsedTimer timer;
    timer.start();
    qint64 count = 0;
    for (int done = 1; done > 0; count += done)
        done = sure(store.writeNow<int>([](Session &session) { return store::SearchIndexer::indexBatch(session, 2000); }));
    if (count > 0)
        std::printf("indexed %lld messages, %.1f us each\n", static_cast<long long>(count), double(timer.nsecsElapsed()) / 1e3 / double(count));
}

void measure(store::Store &store, const char *what, const store::SearchQuery &query)
{
    std::vector<double> times;
    qsizetype hits = 0;
    for (int i = 0; i < 9; ++i) {
        QElapsedTimer timer;
        timer.start();
        hits = sure(store.readNow<qsizetype>([&query](Session &session) -> Result<qsizetype> { return store::SearchRepository(session).find(query).size(); }));
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    std::printf("%-58s %4lld hits  p50 %7.2f ms  worst %7.2f ms\n", what, static_cast<long long>(hits), times[4], times.back());
}

store::SearchQuery queryOf(const QString &words, int firstRoom = 0, int roomCount = 0)
{
    store::SearchQuery query;
    query.words = text::queryWords(words);
    if (roomCount > 0) {
        query.rooms.emplace();
        for (int i = 0; i < roomCount; ++i)
            query.rooms->append(RoomId(firstRoom + i));
    }
    return query;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    Metrics metrics;
    const SystemClock clock;
    store::Settings settings;
    settings.searchEveryMsecs = 0;
    const auto store = sure(store::open(app.arguments().at(1), settings, metrics, clock, {}));
    if (newest(*store) == 0)
        fill(*store, app.arguments().size() > 2 ? app.arguments().at(2).toInt() : 1'000'000);
    index(*store);
    const QString frequent = Language::word(0), second = Language::word(1), rare = Language::word(29000);
    measure(*store, "the most frequent word, everywhere", queryOf(frequent));
    measure(*store, "two frequent words, everywhere", queryOf(frequent + u' ' + second));
    measure(*store, "a rare word, everywhere", queryOf(rare));
    measure(*store, "a rare and a frequent word, everywhere", queryOf(rare + u' ' + frequent));
    measure(*store, "one letter, everywhere", queryOf(frequent.left(1)));
    measure(*store, "a word nobody wrote", queryOf(QStringLiteral("xyzzy")));
    measure(*store, "the most frequent word, 1 room of 1,000 messages", queryOf(frequent, 500, 1));
    measure(*store, "a rare word, 1 room", queryOf(rare, 500, 1));
    measure(*store, "the most frequent word, 20 rooms", queryOf(frequent, 500, 20));
    measure(*store, "a rare word, 20 rooms", queryOf(rare, 500, 20));
    measure(*store, "the most frequent word, 100 rooms", queryOf(frequent, 500, 100));
    measure(*store, "a rare word, 100 rooms", queryOf(rare, 500, 100));
    measure(*store, "the most frequent word, 1,000 rooms", queryOf(frequent, 1, 1000));
    measure(*store, "a rare word, 1,000 rooms", queryOf(rare, 1, 1000));
    store::SearchQuery old = queryOf(frequent);
    old.to = Timestamp(1000);
    measure(*store, "the most frequent word, the oldest thousandth by time", old);
    return 0;
}
