"""XML: trees of elements in xml.etree, escaping in xml.sax.saxutils."""

__all__ = ["dom", "parsers", "sax", "etree"]
