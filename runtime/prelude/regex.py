# Regular expressions: replacements by a function, templates with mistakes, and positions that only guest code can read.


def pattern_bound(endpos):
    return 0x7FFFFFFFFFFFFFFF if endpos is _ABSENT else index_of_object(endpos)


def pattern_match(self, string, pos, endpos):
    return self.match(string, index_of_object(pos), pattern_bound(endpos))


def pattern_fullmatch(self, string, pos, endpos):
    return self.fullmatch(string, index_of_object(pos), pattern_bound(endpos))


def pattern_search(self, string, pos, endpos):
    return self.search(string, index_of_object(pos), pattern_bound(endpos))


def pattern_findall(self, string, pos, endpos):
    return self.findall(string, index_of_object(pos), pattern_bound(endpos))


def pattern_finditer(self, string, pos, endpos):
    return self.finditer(string, index_of_object(pos), pattern_bound(endpos))


def pattern_scanner(self, string, pos, endpos):
    return import_module("re")._SRE_Scanner(self, string, index_of_object(pos), pattern_bound(endpos))


def pattern_split(self, string, maxsplit):
    return self.split(string, index_of_object(maxsplit))


def pattern_sub(self, repl, string, count):
    return pattern_subn(self, repl, string, count)[0]


def pattern_subn(self, repl, string, count):
    count = index_of_object(count)
    template = None
    if not callable(repl):
        template = pattern_template(self, repl, string)
        if "\\" not in repl if isinstance(repl, str) else b"\\" not in bytes(repl):
            template = [repl]
    pieces = []
    number = 0
    last = None
    matches = self.finditer(string)
    most = max(count, 0) if count else -1
    while number != most and (match := _re_next(matches, pieces)) is not None:
        item = repl(match) if template is None else template_text(template, match, repl)
        if item is not None:
            pieces.append(item)
        last = match
        number += 1
    rest = _re_piece(string, 0 if last is None else last.end(), 0x3FFFFFFFFFFFFFFF)
    empty = rest[:0]
    if rest or not pieces:
        pieces.append(rest)
    return empty.join(pieces), number


# A template of whatever sort as literals and numbers of groups.
def pattern_template(pattern, template, string):
    if not isinstance(template, (str, bytes, bytearray, memoryview)):
        hash(template)
        str(template, "latin1")
    parts = _re_template(pattern, template)
    if isinstance(parts, tuple):
        raise_template_problem(template, *parts)
    if isinstance(template, str):
        return parts
    return [part if isinstance(part, int) else part.encode("latin-1") for part in parts]


def raise_template_problem(template, kind, message, position):
    if kind == 4:
        raise IndexError(message)
    raise import_module("re").PatternError(message, template, position)


# Joined as the sort of text that the template is, whatever the groups are.
def template_text(template, match, text):
    empty = "" if isinstance(text, str) else b""
    if not template:
        return empty
    if len(template) == 1 and not isinstance(template[0], int):
        return template[0]
    pieces = [empty] if isinstance(template[0], int) else []
    for part in template:
        piece = match.group(part) if isinstance(part, int) else part
        if piece is not None:
            pieces.append(piece)
    return empty.join(pieces)


# ---- matches


def group_key(key):
    if _has_index(key):
        return index_of_object(key)
    return key if isinstance(key, (int, str)) else find_group_name(key)


# Names that compare or hash as guest code says.
def find_group_name(key):
    hash(key)
    raise IndexError("no such group")


def match_group(self, groups):
    return self.group(*[group_key(key) for key in groups])


def match_item(self, key):
    return self.group(group_key(key))


def match_start(self, group):
    return self.start(group_key(group))


def match_end(self, group):
    return self.end(group_key(group))


def match_span(self, group):
    return self.span(group_key(group))


def match_expand(self, template):
    return template_text(pattern_template(self.re, template, self.string), self, template)
