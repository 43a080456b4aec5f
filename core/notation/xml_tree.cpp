#include "core/notation/xml_tree.h"

#include "core/notation/list_bounds.h"

#include <QCoreApplication>
#include <QXmlStreamReader>

namespace dicom_echo {
namespace {

struct XmlTreeText
{
    Q_DECLARE_TR_FUNCTIONS(XmlTreeText)
};

constexpr qsizetype maximumTextLength = 4096;
constexpr qsizetype maximumNodes = 1'000'000;

class XmlTreeBuilder
{
public:
    explicit XmlTreeBuilder(const QString &text)
        : m_reader(text)
    {}

    std::optional<XmlNode> run(QString &problem)
    {
        while (!m_reader.atEnd() && m_problem.isEmpty())
            take(m_reader.readNext());
        if (m_reader.hasError() && m_problem.isEmpty()) {
            m_problem = XmlTreeText::tr("The XML is damaged at line %1: %2")
                            .arg(m_reader.lineNumber())
                            .arg(m_reader.errorString());
        }
        problem = m_problem;
        return m_problem.isEmpty() && m_root ? std::move(m_root) : std::nullopt;
    }

private:
    void take(QXmlStreamReader::TokenType token)
    {
        if (token == QXmlStreamReader::StartElement)
            open();
        else if (token == QXmlStreamReader::EndElement)
            close();
        else if (token == QXmlStreamReader::Characters && !m_open.empty())
            addText();
    }

    void open()
    {
        if (std::cmp_greater_equal(m_open.size(), maximumPeerListDepth) || ++m_count > maximumNodes) {
            m_problem = XmlTreeText::tr("The XML is nested too deep or has too many elements");
            return;
        }
        XmlNode node;
        node.name = m_reader.name().toString();
        node.line = m_reader.lineNumber();
        for (const QXmlStreamAttribute &attribute : m_reader.attributes())
            node.attributes.insert(attribute.name().toString(), attribute.value().toString());
        m_open.push_back(std::move(node));
    }

    void close()
    {
        XmlNode node = std::move(m_open.back());
        m_open.pop_back();
        node.text = node.text.size() > maximumTextLength ? QString() : node.text.trimmed();
        if (m_open.empty())
            m_root = std::move(node);
        else
            m_open.back().children.push_back(std::move(node));
    }

    void addText()
    {
        QString &text = m_open.back().text;
        if (text.size() <= maximumTextLength && !m_reader.isWhitespace())
            text += m_reader.text().left(maximumTextLength + 1);
    }

    QXmlStreamReader m_reader;
    std::vector<XmlNode> m_open;
    std::optional<XmlNode> m_root;
    qsizetype m_count = 0;
    QString m_problem;
};

void visitBelow(const XmlNode &node, XmlPath &above,
                const std::function<void(const XmlNode &node, const XmlPath &above)> &visit)
{
    visit(node, above);
    above.push_back(&node);
    for (const XmlNode &child : node.children)
        visitBelow(child, above, visit);
    above.pop_back();
}

} // namespace

const XmlNode *XmlNode::child(QLatin1StringView childName) const
{
    for (const XmlNode &node : children) {
        if (node.is(childName))
            return &node;
    }
    return nullptr;
}

QString XmlNode::childText(QLatin1StringView childName) const
{
    const XmlNode *node = child(childName);
    return node ? node->text : QString();
}

QString XmlNode::attribute(QLatin1StringView attributeName) const
{
    for (auto entry = attributes.begin(); entry != attributes.end(); ++entry) {
        if (entry.key().compare(attributeName, Qt::CaseInsensitive) == 0)
            return entry.value();
    }
    return {};
}

QString XmlNode::value(std::initializer_list<QLatin1StringView> names) const
{
    for (const QLatin1StringView valueName : names) {
        if (QString own = attribute(valueName); !own.isEmpty())
            return own;
        if (QString below = childText(valueName); !below.isEmpty())
            return below;
    }
    return {};
}

bool XmlNode::is(QLatin1StringView nodeName) const
{
    return name.compare(nodeName, Qt::CaseInsensitive) == 0;
}

std::optional<XmlNode> parseXml(const QString &text, QString &problem)
{
    return XmlTreeBuilder(text).run(problem);
}

void visitXml(const XmlNode &root, const std::function<void(const XmlNode &node, const XmlPath &above)> &visit)
{
    XmlPath above;
    visitBelow(root, above, visit);
}

} // namespace dicom_echo
