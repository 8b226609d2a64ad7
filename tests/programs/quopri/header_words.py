"""Encoded words of mail headers put together from the header form: written, folded and read again."""
import base64
import quopri
import re

WORD = re.compile(r"=\?([\w-]+)\?([qb])\?([^?]*)\?=", re.IGNORECASE)


def q_word(text, charset="utf-8"):
    body = quopri.encodestring(text.encode(charset), quotetabs=True, header=True).decode("ascii")
    body = body.replace("=\n", "").replace("?", "=3F")
    return f"=?{charset}?q?{body}?="


def b_word(text, charset="utf-8"):
    return f"=?{charset}?b?{base64.b64encode(text.encode(charset)).decode()}?="


def read_header(value):
    def one(match):
        charset, kind, body = match.groups()
        raw = quopri.decodestring(body, header=True) if kind in "qQ" else base64.b64decode(body)
        return raw.decode(charset, "replace")
    return WORD.sub(one, re.sub(r"\?=\s+=\?", "?==?", value))


for text in ("plain", "café au lait", "Ünïcödé", "a_b=c?d", "日本語", "tab\there", "", " spaces ", "x" * 40 + "é" * 10):
    for charset in ("utf-8", "latin-1", "utf-16-le"):
        try:
            word = q_word(text, charset)
        except UnicodeEncodeError as error:
            print(charset, error.reason)
            continue
        print(word, read_header(word) == text, len(word) <= 75)
    print(b_word(text), read_header(b_word(text)) == text)
for value in ("Subject: =?iso-8859-1?Q?Gr=FC=DFe?= an =?UTF-8?B?SsO8cmdlbg==?=", "=?utf-8?q?one?= =?utf-8?q?_two?=", "=?utf-8?q?broken=C3?=", "=?us-ascii?q?a=3D=3d?= plain =?bad", "no words"):
    print(read_header(value))
