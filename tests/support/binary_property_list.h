// Property lists in their binary form, written for tests.
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QtEndian>

#include <utility>

namespace dicom_echo::test {

using PropertyListDictionary = QList<std::pair<QByteArray, QByteArray>>; ///< UTF-8

/// The objects with header, table of offsets and trailer; the first is the top. References are bytes.
inline QByteArray propertyListOf(const QList<QByteArray> &objects)
{
    QByteArray bytes("bplist00");
    QByteArray table;
    const auto append = [](QByteArray &target, quint64 number, int size) {
        for (int i = size - 1; i >= 0; --i)
            target += static_cast<char>(number >> (8 * i) & 0xFF);
    };
    for (const QByteArray &object : objects) {
        append(table, static_cast<quint64>(bytes.size()), 2);
        bytes += object;
    }
    const auto tableAt = static_cast<quint64>(bytes.size());
    bytes += table + QByteArray(6, '\0') + QByteArray("\x02\x01", 2);
    append(bytes, static_cast<quint64>(objects.size()), 8);
    append(bytes, 0, 8);
    append(bytes, tableAt, 8);
    return bytes;
}

/// A text of up to 255 characters: ASCII, or else UTF-16.
inline QByteArray propertyListText(const QByteArray &utf8)
{
    const QString text = QString::fromUtf8(utf8);
    const bool isAscii = text.toUtf8().size() == text.size();
    QByteArray object(1, isAscii ? '\x5F' : '\x6F');
    object += '\x10';
    object += static_cast<char>(text.size());
    for (const QChar c : text)
        object += isAscii ? QByteArray(1, static_cast<char>(c.unicode()))
                          : QByteArray(1, static_cast<char>(c.unicode() >> 8)) + static_cast<char>(c.unicode() & 0xFF);
    return object;
}

/// `{"SERVERS": [dictionary]}`.
inline QByteArray binaryPropertyList(const PropertyListDictionary &dictionary)
{
    QList<QByteArray> objects{QByteArray("\xD1\x01\x02", 3), propertyListText("SERVERS"), QByteArray("\xA1\x03", 2)};
    QByteArray map(1, static_cast<char>(0xD0 | dictionary.size()));
    QByteArray values;
    QList<QByteArray> entries;
    for (const auto &[key, value] : dictionary) {
        map += static_cast<char>(4 + entries.size());
        values += static_cast<char>(5 + entries.size());
        entries << propertyListText(key) << propertyListText(value);
    }
    objects << map + values;
    return propertyListOf(objects + entries);
}

/// A few hundred bytes that stand for 2^32 objects: each array holds the next one twice.
inline QByteArray growingPropertyList()
{
    QList<QByteArray> objects;
    for (char i = 1; i <= 32; ++i)
        objects << QByteArray(1, '\xA2') + i + i;
    return propertyListOf(objects << propertyListText("a"));
}

} // namespace dicom_echo::test
