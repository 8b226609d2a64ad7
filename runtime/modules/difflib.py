"""Helpers for computing deltas between sequences."""

from collections import namedtuple

__all__ = [
    "get_close_matches", "ndiff", "restore", "SequenceMatcher", "Differ", "IS_CHARACTER_JUNK", "IS_LINE_JUNK", "context_diff",
    "unified_diff", "diff_bytes", "Match",
]

Match = namedtuple("Match", "a b size")


def _ratio(matches, length):
    return 2.0 * matches / length if length else 1.0


class SequenceMatcher:
    """Compares pairs of sequences of any type, as long as the elements are hashable: what looks right to people comes before
    what is shortest."""

    def __init__(self, isjunk=None, a="", b="", autojunk=True):
        self.isjunk = isjunk
        self.a = self.b = None
        self.autojunk = autojunk
        self.set_seqs(a, b)

    def set_seqs(self, a, b):
        """Takes two sequences to be compared."""
        self.set_seq1(a)
        self.set_seq2(b)

    def set_seq1(self, a):
        """Takes another first sequence."""
        if a is self.a:
            return
        self.a = a
        self.matching_blocks = self.opcodes = None

    def set_seq2(self, b):
        """Set the second sequence to be compared, about which more is computed beforehand."""
        if b is self.b:
            return
        self.b = b
        self.matching_blocks = self.opcodes = None
        self.fullbcount = None
        places = {}
        for index, element in enumerate(b):
            places.setdefault(element, []).append(index)
        self.b2j = places
        self.bjunk = set()
        if self.isjunk:
            self.bjunk = {element for element in places if self.isjunk(element)}
            for element in self.bjunk:
                del places[element]
        # What makes up more than a hundredth of a long sequence tells nothing.
        self.bpopular = set()
        count = len(b)
        if self.autojunk and count >= 200:
            most = count // 100 + 1
            self.bpopular = {element for element, found in places.items() if len(found) > most}
            for element in self.bpopular:
                del places[element]

    def find_longest_match(self, alo=0, ahi=None, blo=0, bhi=None):
        """The longest run that two parts have in common, the earliest of several."""
        a, b, places, is_junk = self.a, self.b, self.b2j, self.bjunk.__contains__
        if ahi is None:
            ahi = len(a)
        if bhi is None:
            bhi = len(b)
        best_a, best_b, best = alo, blo, 0
        # How long the match is that ends at the last element of a and at each of b.
        lengths = {}
        nothing = []
        for i in range(alo, ahi):
            new_lengths = {}
            for j in places.get(a[i], nothing):
                if j < blo:
                    continue
                if j >= bhi:
                    break
                length = new_lengths[j] = lengths.get(j - 1, 0) + 1
                if length > best:
                    best_a, best_b, best = i - length + 1, j - length + 1, length
            lengths = new_lengths
        # It grows by what is no junk first, then by junk.
        for wants_junk in (False, True):
            while best_a > alo and best_b > blo and a[best_a - 1] == b[best_b - 1] and is_junk(b[best_b - 1]) == wants_junk:
                best_a, best_b, best = best_a - 1, best_b - 1, best + 1
            while (
                best_a + best < ahi and best_b + best < bhi and a[best_a + best] == b[best_b + best]
                and is_junk(b[best_b + best]) == wants_junk
            ):
                best += 1
        return Match(best_a, best_b, best)

    def get_matching_blocks(self):
        """The runs that both sequences have in common, as (start in a, start in b, length); the last one is empty."""
        if self.matching_blocks is not None:
            return self.matching_blocks
        waiting = [(0, len(self.a), 0, len(self.b))]
        blocks = []
        while waiting:
            alo, ahi, blo, bhi = waiting.pop()
            match = i, j, k = self.find_longest_match(alo, ahi, blo, bhi)
            if k:
                blocks.append(match)
                if alo < i and blo < j:
                    waiting.append((alo, i, blo, j))
                if i + k < ahi and j + k < bhi:
                    waiting.append((i + k, ahi, j + k, bhi))
        blocks.sort()
        # Neighbours become one block.
        result = []
        i1 = j1 = k1 = 0
        for i2, j2, k2 in blocks:
            if i1 + k1 == i2 and j1 + k1 == j2:
                k1 += k2
            else:
                if k1:
                    result.append((i1, j1, k1))
                i1, j1, k1 = i2, j2, k2
        if k1:
            result.append((i1, j1, k1))
        result.append((len(self.a), len(self.b), 0))
        self.matching_blocks = list(map(Match._make, result))
        return self.matching_blocks

    def get_opcodes(self):
        """How a becomes b, as (what to do, from, to in a, from, to in b)."""
        if self.opcodes is not None:
            return self.opcodes
        i = j = 0
        self.opcodes = answer = []
        for ai, bj, size in self.get_matching_blocks():
            tag = "replace" if i < ai and j < bj else "delete" if i < ai else "insert" if j < bj else ""
            if tag:
                answer.append((tag, i, ai, j, bj))
            i, j = ai + size, bj + size
            if size:
                answer.append(("equal", ai, i, bj, j))
        return answer

    def get_grouped_opcodes(self, n=3):
        """The changes in groups, each with some equal items around it."""
        codes = self.get_opcodes() or [("equal", 0, 1, 0, 1)]
        codes = codes[:]
        tag, i1, i2, j1, j2 = codes[0]
        if tag == "equal":
            codes[0] = tag, max(i1, i2 - n), i2, max(j1, j2 - n), j2
        tag, i1, i2, j1, j2 = codes[-1]
        if tag == "equal":
            codes[-1] = tag, i1, min(i2, i1 + n), j1, min(j2, j1 + n)
        group = []
        for tag, i1, i2, j1, j2 in codes:
            if tag == "equal" and i2 - i1 > 2 * n:
                group.append((tag, i1, min(i2, i1 + n), j1, min(j2, j1 + n)))
                yield group
                group = []
                i1, j1 = max(i1, i2 - n), max(j1, j2 - n)
            group.append((tag, i1, i2, j1, j2))
        if group and not (len(group) == 1 and group[0][0] == "equal"):
            yield group

    def ratio(self):
        """How much the sequences are alike, from 0 to 1."""
        matches = sum([block[2] for block in self.get_matching_blocks()])
        return _ratio(matches, len(self.a) + len(self.b))

    def quick_ratio(self):
        """No less than ratio(), with less work."""
        if self.fullbcount is None:
            self.fullbcount = counts = {}
            for element in self.b:
                counts[element] = counts.get(element, 0) + 1
        left = {}
        matches = 0
        for element in self.a:
            number = left.get(element)
            if number is None:
                number = self.fullbcount.get(element, 0)
            left[element] = number - 1
            if number > 0:
                matches += 1
        return _ratio(matches, len(self.a) + len(self.b))

    def real_quick_ratio(self):
        """No less than quick_ratio(), from the lengths alone."""
        la, lb = len(self.a), len(self.b)
        return _ratio(min(la, lb), la + lb)

    def __class_getitem__(cls, item):
        return type(list[int])(cls, item)


def get_close_matches(word, possibilities, n=3, cutoff=0.6):
    """The texts that are most like a word, the best first."""
    from heapq import nlargest

    if not n > 0:
        raise ValueError(f"n must be > 0: {n!r}")
    if not 0.0 <= cutoff <= 1.0:
        raise ValueError(f"cutoff must be in [0.0, 1.0]: {cutoff!r}")
    result = []
    matcher = SequenceMatcher()
    matcher.set_seq2(word)
    for x in possibilities:
        matcher.set_seq1(x)
        if matcher.real_quick_ratio() >= cutoff and matcher.quick_ratio() >= cutoff:
            ratio = matcher.ratio()
            if ratio >= cutoff:
                result.append((ratio, x))
    return [x for _, x in nlargest(n, result)]


def _keep_original_ws(text, tags):
    return "".join([c if tag == " " and c.isspace() else tag for c, tag in zip(text, tags)]).rstrip()


class Differ:
    """Compares sequences of lines of text, and produces human-readable differences or deltas."""

    def __init__(self, linejunk=None, charjunk=None):
        self.linejunk = linejunk
        self.charjunk = charjunk

    def compare(self, a, b):
        """The lines of both texts, each with a mark that says where it is from."""
        for tag, alo, ahi, blo, bhi in SequenceMatcher(self.linejunk, a, b).get_opcodes():
            if tag == "replace":
                yield from self._fancy_replace(a, alo, ahi, b, blo, bhi)
            elif tag == "delete":
                yield from self._dump("-", a, alo, ahi)
            elif tag == "insert":
                yield from self._dump("+", b, blo, bhi)
            else:
                yield from self._dump(" ", a, alo, ahi)

    def _dump(self, tag, x, lo, hi):
        for i in range(lo, hi):
            yield f"{tag} {x[i]}"

    def _plain_replace(self, a, alo, ahi, b, blo, bhi):
        # The shorter block first: that makes less between what belongs together.
        if bhi - blo < ahi - alo:
            yield from self._dump("+", b, blo, bhi)
            yield from self._dump("-", a, alo, ahi)
        else:
            yield from self._dump("-", a, alo, ahi)
            yield from self._dump("+", b, blo, bhi)

    # Pairs of similar lines, no further apart than a window, become anchors; what is between them is replaced as it is.
    def _fancy_replace(self, a, alo, ahi, b, blo, bhi):
        window = 10
        cruncher = SequenceMatcher(self.charjunk)
        done_a, done_b = alo, blo
        for j in range(blo, bhi):
            cruncher.set_seq2(b[j])
            place = alo + (j - blo)
            candidates = range(max(place - window, done_a), min(place + window + 1, ahi))
            if not candidates:
                break
            best = None
            best_ratio = 0.74999
            for i in candidates:
                cruncher.set_seq1(a[i])
                if cruncher.real_quick_ratio() > best_ratio and cruncher.quick_ratio() > best_ratio:
                    ratio = cruncher.ratio()
                    if ratio > best_ratio:
                        best, best_ratio = i, ratio
            if best is None:
                continue
            yield from self._fancy_helper(a, done_a, best, b, done_b, j)
            yield from self._similar_lines(cruncher, a[best], b[j])
            done_a, done_b = best + 1, j + 1
        yield from self._fancy_helper(a, done_a, ahi, b, done_b, bhi)

    def _similar_lines(self, cruncher, aelt, belt):
        if aelt == belt:
            yield "  " + aelt
            return
        atags = btags = ""
        cruncher.set_seqs(aelt, belt)
        for tag, ai1, ai2, bj1, bj2 in cruncher.get_opcodes():
            la, lb = ai2 - ai1, bj2 - bj1
            marks = {"replace": "^^", "delete": "- ", "insert": " +", "equal": "  "}[tag]
            atags += marks[0] * la
            btags += marks[1] * lb
        yield from self._qformat(aelt, belt, atags, btags)

    def _fancy_helper(self, a, alo, ahi, b, blo, bhi):
        if alo < ahi and blo < bhi:
            yield from self._plain_replace(a, alo, ahi, b, blo, bhi)
        elif alo < ahi:
            yield from self._dump("-", a, alo, ahi)
        elif blo < bhi:
            yield from self._dump("+", b, blo, bhi)

    def _qformat(self, aline, bline, atags, btags):
        for sign, line, tags in ("- ", aline, atags), ("+ ", bline, btags):
            marks = _keep_original_ws(line, tags).rstrip()
            yield sign + line
            if marks:
                yield f"? {marks}\n"


def IS_LINE_JUNK(line, pat=None):
    """Whether a line has nothing, or one # and nothing else, which ndiff() passes over."""
    if pat is None:
        return line.strip() in ("", "#")
    return pat(line) is not None


def IS_CHARACTER_JUNK(ch, ws=" \t"):
    """Whether a character is a blank or a tab, which ndiff() passes over."""
    return ch in ws


def _unified_range(start, stop):
    beginning = start + 1
    length = stop - start
    if length == 1:
        return str(beginning)
    return f"{beginning if length else beginning - 1},{length}"


def unified_diff(a, b, fromfile="", tofile="", fromfiledate="", tofiledate="", n=3, lineterm="\n"):
    """What changed between two texts, as lines with - and + and some around them."""
    _check_types(a, b, fromfile, tofile, fromfiledate, tofiledate, lineterm)
    started = False
    for group in SequenceMatcher(None, a, b).get_grouped_opcodes(n):
        if not started:
            started = True
            fromdate = f"\t{fromfiledate}" if fromfiledate else ""
            todate = f"\t{tofiledate}" if tofiledate else ""
            yield f"--- {fromfile}{fromdate}{lineterm}"
            yield f"+++ {tofile}{todate}{lineterm}"
        first, last = group[0], group[-1]
        yield f"@@ -{_unified_range(first[1], last[2])} +{_unified_range(first[3], last[4])} @@{lineterm}"
        for tag, i1, i2, j1, j2 in group:
            if tag == "equal":
                for line in a[i1:i2]:
                    yield " " + line
                continue
            if tag in ("replace", "delete"):
                for line in a[i1:i2]:
                    yield "-" + line
            if tag in ("replace", "insert"):
                for line in b[j1:j2]:
                    yield "+" + line


def _context_range(start, stop):
    beginning = start + 1
    length = stop - start
    if not length:
        beginning -= 1
    return str(beginning) if length <= 1 else f"{beginning},{beginning + length - 1}"


def context_diff(a, b, fromfile="", tofile="", fromfiledate="", tofiledate="", n=3, lineterm="\n"):
    """What changed between two texts, old and new lines in blocks of their own."""
    _check_types(a, b, fromfile, tofile, fromfiledate, tofiledate, lineterm)
    prefix = {"insert": "+ ", "delete": "- ", "replace": "! ", "equal": "  "}
    started = False
    for group in SequenceMatcher(None, a, b).get_grouped_opcodes(n):
        if not started:
            started = True
            fromdate = f"\t{fromfiledate}" if fromfiledate else ""
            todate = f"\t{tofiledate}" if tofiledate else ""
            yield f"*** {fromfile}{fromdate}{lineterm}"
            yield f"--- {tofile}{todate}{lineterm}"
        first, last = group[0], group[-1]
        yield "***************" + lineterm
        yield f"*** {_context_range(first[1], last[2])} ****{lineterm}"
        if any([tag in ("replace", "delete") for tag, *_ in group]):
            for tag, i1, i2, _, _ in group:
                if tag != "insert":
                    for line in a[i1:i2]:
                        yield prefix[tag] + line
        yield f"--- {_context_range(first[3], last[4])} ----{lineterm}"
        if any([tag in ("replace", "insert") for tag, *_ in group]):
            for tag, _, _, j1, j2 in group:
                if tag != "delete":
                    for line in b[j1:j2]:
                        yield prefix[tag] + line


def _check_types(a, b, *args):
    for lines in (a, b):
        if lines and not isinstance(lines[0], str):
            raise TypeError(f"lines to compare must be str, not {type(lines[0]).__name__} ({lines[0]!r})")
    for lines in (a, b):
        if isinstance(lines, str):
            raise TypeError("input must be a sequence of strings, not str")
    for arg in args:
        if not isinstance(arg, str):
            raise TypeError(f"all arguments must be str, not: {arg!r}")


def diff_bytes(dfunc, a, b, fromfile=b"", tofile=b"", fromfiledate=b"", tofiledate=b"", n=3, lineterm=b"\n"):
    """The differences of lines of bytes: they go through a function for str as if they were Latin-1, so that no encoding is needed."""

    def decode(s):
        try:
            return s.decode("ascii", "surrogateescape")
        except AttributeError as error:
            raise TypeError(f"all arguments must be bytes, not {type(s).__name__} ({s!r})") from error

    a, b = list(map(decode, a)), list(map(decode, b))
    names = list(map(decode, (fromfile, tofile, fromfiledate, tofiledate)))
    for line in dfunc(a, b, *names, n, decode(lineterm)):
        yield line.encode("ascii", "surrogateescape")


def ndiff(a, b, linejunk=None, charjunk=IS_CHARACTER_JUNK):
    """What changed between two texts, with marks below characters that differ."""
    return Differ(linejunk, charjunk).compare(a, b)


def restore(delta, which):
    """One of the two texts that ndiff() has compared."""
    try:
        tag = {1: "- ", 2: "+ "}[int(which)]
    except KeyError:
        raise ValueError(f"unknown delta choice (must be 1 or 2): {which!r}") from None
    for line in delta:
        if line[:2] in ("  ", tag):
            yield line[2:]
