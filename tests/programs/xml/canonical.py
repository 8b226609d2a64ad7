# canonicalize() and its options.
import io
import xml.etree.ElementTree as ET

for text, options in [
    ('<a xmlns="u"  b="1" xmlns:q="v" q:a="2">  t <q:b/>  </a>', {}),
    ("<a> <b> x </b> </a>", {"strip_text": True}),
    ('<a xmlns:z="u"><z:b/></a>', {"rewrite_prefixes": True}),
    (
        '<a xmlns:z="u" t="z:q"><z:b>z:k</z:b></a>',
        {"rewrite_prefixes": True, "qname_aware_tags": ["{u}b"], "qname_aware_attrs": ["t"]},
    ),
    ('<a xmlns:z="u" t="z:q"><z:b>z:k</z:b></a>', {"qname_aware_tags": ["{u}b"], "qname_aware_attrs": ["t"]}),
    ('<a xmlns:z="u" t="y:q"/>', {"qname_aware_attrs": ["t"]}),
    ('<a b="1" c="2"><d>x<e/></d><e/>t</a>', {"exclude_attrs": ["b"], "exclude_tags": ["d"]}),
    ('<?p q?><!--c--><a>&#13;&lt;&gt;&amp;"\'<?r?><!--d--></a><!--e--><?f g?>', {"with_comments": True}),
    ('<?p q?><!--c--><a>&#13;&lt;&gt;&amp;"\'<?r?><!--d--></a><!--e--><?f g?>', {}),
    ('<a b="&#9;&#10;&#13;&lt;&gt;&amp;&quot;\'"/>', {}),
    ('<!DOCTYPE a [<!ATTLIST a d CDATA "def">]><a/>', {}),
    ('<a xmlns:x="u"><x:b xmlns:x="v"><x:c/></x:b><x:d/></a>', {}),
    ('<a xml:lang="en" xml:space="preserve"> x <b xml:space="default"> y </b></a>', {"strip_text": True}),
    ('<a xmlns:x="u"><b xmlns:y="u" y:c="1"/></a>', {}),
    ('<a xmlns=""><b xmlns="u"><c xmlns=""/></b></a>', {}),
    ('<b:a xmlns:b="w" xmlns:a="v" z="1" a:z="2" b:z="3" A="4"/>', {}),
    ("<a><![CDATA[x<y]]>&amp;</a>", {}),
    ("<a><b></a>", {}),
]:
    try:
        print(ET.canonicalize(text, **options))
    except (ValueError, SyntaxError) as error:
        print(type(error).__name__, error)
print(ET.canonicalize(from_file=io.StringIO("<a z='1' y='2'/>")))
out = io.StringIO()
print(ET.canonicalize("<a/>", out=out), out.getvalue())
try:
    ET.canonicalize()
except ValueError as error:
    print(error)
parts = []
target = ET.C14NWriterTarget(parts.append, with_comments=True)
target.data("lost")
target.comment("c")
target.pi("t", "d")
target.start("a", {"b": "c"})
target.data("y")
target.end("a")
print(parts)
