"""Marking the keywords of source text with a regular expression, and counting them."""
import collections
import io
import keyword
import re
import tokenize

SOURCE = '''import math as m
from os import path

class Shape(object):
    """A class for (if you like) shapes."""
    async def area(self, *, type=None):
        # return nothing if not known
        match type:
            case "circle" | None if self.r is not None:
                return m.pi * self.r ** 2
            case _:
                raise ValueError("not a " + "lambda")
        await self.nothing() or False

    def each(self):
        for x in self: yield x
        else: pass
        try: assert True, "assert"
        except (KeyError, IndexError) as error: del error
        finally: global g
        while not x in [1] and x is not None: break
        with x as y: (lambda z: z if z else None)(y)

type Alias = list[int]
'''
HARD = re.compile(r"\b(?:%s)\b" % "|".join(map(re.escape, keyword.kwlist)))
SOFT = re.compile(r"\b(?:%s)\b" % "|".join(keyword.softkwlist))
print(HARD.sub(lambda match: match.group().upper() if match.group().islower() else f"<{match.group()}>", SOURCE))
print(sorted(collections.Counter(HARD.findall(SOURCE)).items()))
print(sorted(collections.Counter(SOFT.findall(SOURCE)).items()))
found = collections.Counter(token.string for token in tokenize.generate_tokens(io.StringIO(SOURCE).readline) if token.type == tokenize.NAME and keyword.iskeyword(token.string))
print(found.most_common(6), sum(found.values()), sorted(set(keyword.kwlist) - set(found)))
names = {token.string for token in tokenize.generate_tokens(io.StringIO(SOURCE).readline) if token.type == tokenize.NAME and not keyword.iskeyword(token.string)}
print(sorted(names), sorted(names & set(keyword.softkwlist)))
lines = [(number, [word for word in re.findall(r"\w+", line) if keyword.iskeyword(word)]) for number, line in enumerate(SOURCE.splitlines(), 1)]
for number, words in lines:
    if words:
        print(number, *words)
