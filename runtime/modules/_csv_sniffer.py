# Sniffer of the module csv. Quoted fields are looked for by hand, in the four places where one may stand.
import csv


def _is_word(character):
    return character.isalnum() or character == "_"


def _may_delimit(character):
    return not (_is_word(character) or character in "\n\"'")


# All (quote, delimiter, space) of quoted fields of one form: whether a delimiter (or else a line's start) is in front, and
# whether one (or else a line's end) is behind.
def _quoted_fields(data, in_front, behind):
    found = []
    at = 0
    length = len(data)
    while at <= length:
        match = _match_quoted(data, at, in_front, behind)
        if match is None:
            at += 1
        else:
            found.append(match[:3])
            at = max(match[3], at + 1)
    return found


def _match_quoted(data, at, in_front, behind):
    length = len(data)
    delimiter = space = ""
    if in_front:
        if at >= length or not _may_delimit(data[at]):
            return None
        delimiter = data[at]
        starts = [at + 2, at + 1] if data[at + 1 : at + 2] == " " else [at + 1]
    else:
        starts = []
        if at == 0 or data[at - 1] == "\n":
            starts.append(at)
        if data[at : at + 1] == "\n":
            starts.append(at + 1)
    for start in starts:
        quote = data[start : start + 1]
        if quote not in ('"', "'"):
            continue
        space = data[at + 1 : start] if in_front else ""
        end = data.find(quote, start + 1)
        while end >= 0:
            after = end + 1
            if behind and in_front:
                if data[after : after + 1] == delimiter:
                    return quote, delimiter, space, after + 1
            elif behind:
                if after < length and _may_delimit(data[after]):
                    has_space = data[after + 1 : after + 2] == " "
                    return quote, data[after], " " if has_space else "", after + 1 + has_space
            elif after == length or data[after] == "\n":
                # The end of a line is a place in front of its break, too.
                return quote, delimiter, space, after
            end = data.find(quote, end + 1)
    return None


# Whether a field with a doubled quote stands between delimiters or at a line's end.
def _has_doubled_quote(data, delimiter, quote):
    for line in data.split("\n"):
        fields = line.split(delimiter) if delimiter else [line]
        for field in fields:
            inside = field.strip()
            first = inside.find(quote)
            if first < 0 or inside.count(quote) < 3:
                continue
            last = inside.rfind(quote)
            if not any(map(_is_word, inside[:first])) and not any(map(_is_word, inside[last + 1 :])):
                return True
    return False


class Sniffer:
    """Guesses from a sample how a CSV file is written: its delimiter and quotes, as a class of dialect."""

    def __init__(self):
        self.preferred = [",", "\t", ";", " ", ":"]

    def sniff(self, sample, delimiters=None):
        """A dialect that fits the sample; csv.Error if no delimiter can be told."""
        quotechar, doublequote, delimiter, skipinitialspace = self._guess_quote_and_delimiter(sample, delimiters)
        if not delimiter:
            delimiter, skipinitialspace = self._guess_delimiter(sample, delimiters)
        if not delimiter:
            raise csv.Error("Could not determine delimiter")

        class dialect(csv.Dialect):
            __module__ = "csv"
            _name = "sniffed"
            lineterminator = "\r\n"
            quoting = csv.QUOTE_MINIMAL

        dialect.doublequote = doublequote
        dialect.delimiter = delimiter
        dialect.quotechar = quotechar or '"'
        dialect.skipinitialspace = skipinitialspace
        return dialect

    def _guess_quote_and_delimiter(self, data, delimiters):
        matches = []
        for in_front, behind in ((True, True), (False, True), (True, False), (False, False)):
            matches = _quoted_fields(data, in_front, behind)
            if matches:
                break
        if not matches:
            return "", False, None, 0
        has_delimiter = in_front or behind
        quotes = {}
        delims = {}
        spaces = 0
        for quote, delimiter, space in matches:
            quotes[quote] = quotes.get(quote, 0) + 1
            if not has_delimiter:
                continue
            if delimiter and (delimiters is None or delimiter in delimiters):
                delims[delimiter] = delims.get(delimiter, 0) + 1
            if space:
                spaces += 1
        quotechar = max(quotes, key=quotes.get)
        if delims:
            delim = max(delims, key=delims.get)
            skipinitialspace = delims[delim] == spaces
            if delim == "\n":
                delim = ""
        else:
            delim = ""
            skipinitialspace = 0
        return quotechar, _has_doubled_quote(data, delim, quotechar), delim, skipinitialspace

    # The delimiter occurs equally often in (nearly) every line: how often each character occurs is counted in chunks of ten
    # lines, and what is most consistent wins.
    def _guess_delimiter(self, data, delimiters):
        data = [line for line in data.split("\n") if line]
        characters = [chr(number) for number in range(127)]
        chunk = min(10, len(data))
        iteration = 0
        frequencies = {}
        modes = {}
        delims = {}
        start, end = 0, chunk
        while start < len(data):
            iteration += 1
            for line in data[start:end]:
                for character in characters:
                    counts = frequencies.setdefault(character, {})
                    count = line.count(character)
                    counts[count] = counts.get(count, 0) + 1
            for character, counts in frequencies.items():
                items = list(counts.items())
                if len(items) == 1 and items[0][0] == 0:
                    continue
                if len(items) > 1:
                    mode = max(items, key=lambda item: item[1])
                    items.remove(mode)
                    modes[character] = (mode[0], mode[1] - sum([item[1] for item in items]))
                else:
                    modes[character] = items[0]
            total = float(min(chunk * iteration, len(data)))
            consistency = 1.0
            while len(delims) == 0 and consistency >= 0.9:
                for character, (count, number) in modes.items():
                    if count > 0 and number > 0 and number / total >= consistency:
                        if delimiters is None or character in delimiters:
                            delims[character] = (count, number)
                consistency -= 0.01
            if len(delims) == 1:
                delim = list(delims)[0]
                return delim, data[0].count(delim) == data[0].count(f"{delim} ")
            start = end
            end += chunk
        if not delims:
            return "", 0
        if len(delims) > 1:
            for delim in self.preferred:
                if delim in delims:
                    return delim, data[0].count(delim) == data[0].count(f"{delim} ")
        items = sorted([(value, key) for key, value in delims.items()])
        delim = items[-1][1]
        return delim, data[0].count(delim) == data[0].count(f"{delim} ")

    def has_header(self, sample):
        """Whether the first row appears to be a header: types or lengths below it are others."""
        rows = csv.reader(sample.split("\n"), self.sniff(sample))
        header = next(rows)
        columns = len(header)
        types = dict.fromkeys(range(columns))
        checked = 0
        for row in rows:
            if checked > 20:
                break
            checked += 1
            if len(row) != columns:
                continue
            for column in list(types):
                try:
                    complex(row[column])
                    kind = complex
                except (ValueError, OverflowError):
                    kind = len(row[column])
                if kind != types[column]:
                    if types[column] is None:
                        types[column] = kind
                    else:
                        del types[column]
        votes = 0
        for column, kind in types.items():
            if isinstance(kind, int):
                votes += 1 if len(header[column]) != kind else -1
            else:
                try:
                    kind(header[column])
                    votes -= 1
                except (ValueError, TypeError):
                    votes += 1
        return votes > 0


Sniffer.__module__ = "csv"
