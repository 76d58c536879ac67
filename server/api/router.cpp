// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/rest.h"

namespace Suhbat::api {

namespace {

// Nothing for a path that is not absolute; a trailing slash makes no difference.
std::vector<QByteArrayView> segmentsOf(const QByteArray &path)
{
    std::vector<QByteArrayView> segments;
    if (!path.startsWith('/'))
        return segments;
    const qsizetype end = path.endsWith('/') && path.size() > 1 ? path.size() - 1 : path.size();
    for (qsizetype begin = 1; begin <= end;) {
        qsizetype slash = path.indexOf('/', begin);
        if (slash < 0 || slash > end)
            slash = end;
        segments.push_back(QByteArrayView(path).sliced(begin, slash - begin));
        begin = slash + 1;
    }
    return segments;
}

bool isArgument(QByteArrayView segment) { return segment.startsWith('{') && segment.endsWith('}'); }

} // namespace

void Router::add(QByteArray method, QByteArray pattern, Access access, RestHandler handler, qint64 bodyLimit)
{
    add({}, std::move(method), std::move(pattern), access, std::move(handler), bodyLimit);
}

void Router::add(RouteDoc doc, QByteArray method, QByteArray pattern, Access access, RestHandler handler, qint64 bodyLimit)
{
    size_t at = 0;
    for (const QByteArrayView segment : segmentsOf(pattern)) {
        const QByteArray key = isArgument(segment) ? QByteArray("{}") : segment.toByteArray();
        const auto known = m_nodes[at].children.constFind(key);
        if (known != m_nodes[at].children.cend()) {
            at = *known;
            continue;
        }
        const size_t next = m_nodes.size();
        m_nodes[at].children.insert(key, next);
        m_nodes.emplace_back();
        at = next;
    }
    m_nodes[at].routes.push_back(m_routes.size());
    m_routes.push_back({std::move(method), std::move(pattern), access, std::move(handler), bodyLimit, std::move(doc)});
}

// A literal segment is preferred to an argument; where it leads nowhere the argument is tried.
const Router::Node *Router::find(const Node &node, const std::vector<QByteArrayView> &segments, size_t at) const
{
    if (at == segments.size())
        return node.routes.empty() ? nullptr : &node;
    const QByteArrayView segment = segments[at];
    if (segment.isEmpty())
        return nullptr;
    const auto literal = node.children.constFind(QByteArray::fromRawData(segment.data(), segment.size()));
    if (literal != node.children.cend() && !isArgument(segment)) {
        if (const Node *found = find(m_nodes[*literal], segments, at + 1))
            return found;
    }
    const auto argument = node.children.constFind("{}");
    return argument == node.children.cend() ? nullptr : find(m_nodes[*argument], segments, at + 1);
}

Router::Match Router::match(const QByteArray &method, const QByteArray &path) const
{
    Match match;
    const std::vector<QByteArrayView> segments = segmentsOf(path);
    const Node *node = path.startsWith('/') ? find(m_nodes.front(), segments, 0) : nullptr;
    if (!node)
        return match;

    for (const size_t index : node->routes) {
        if (m_routes[index].method == method)
            match.route = &m_routes[index];
    }
    if (!match.route) {
        match.allowed = "OPTIONS";
        for (const size_t index : node->routes)
            match.allowed += ", " + m_routes[index].method + (m_routes[index].method == "GET" ? ", HEAD" : "");
        return match;
    }

    const std::vector<QByteArrayView> pattern = segmentsOf(match.route->pattern);
    for (size_t i = 0; i < pattern.size(); ++i) {
        if (isArgument(pattern[i]))
            match.arguments.insert(pattern[i].sliced(1, pattern[i].size() - 2).toByteArray(), segments[i].toByteArray());
    }
    return match;
}

} // namespace Suhbat::api
