"""Text and attributes for documents, and back."""


def _with_replacements(text, replacements):
    for old, new in replacements.items():
        text = text.replace(old, new)
    return text


def escape(data, entities={}):
    """Text for a document: &, < and > as references, then what else the dictionary says."""
    data = data.replace("&", "&amp;").replace(">", "&gt;").replace("<", "&lt;")
    return _with_replacements(data, entities) if entities else data


def unescape(data, entities={}):
    """Text of a document: the reverse of escape()."""
    data = data.replace("&lt;", "<").replace("&gt;", ">")
    if entities:
        data = _with_replacements(data, entities)
    return data.replace("&amp;", "&")


def quoteattr(data, entities={}):
    """A value of an attribute, in the quotes that suit it."""
    data = escape(data, {**entities, "\n": "&#10;", "\r": "&#13;", "\t": "&#9;"})
    if '"' not in data:
        return f'"{data}"'
    return f"'{data}'" if "'" not in data else '"' + data.replace('"', "&quot;") + '"'
