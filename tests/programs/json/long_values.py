# Big documents: long lists, wide and long keys, texts of many kilobytes, repeated parts, pieces of iterencode, numbers in masses; checks by sums, not by printing.
import hashlib
import io
import itertools
import json
import zlib


def mark(text):
    return len(text), f"{zlib.crc32(text.encode('utf-8', 'surrogatepass')):08x}"


numbers = list(range(-300, 300, 7)) + [n / 8 for n in range(-50, 50)] + [10**n for n in range(0, 60, 6)] + [2.0**n for n in range(-60, 60, 10)]
print(mark(json.dumps(numbers)), json.loads(json.dumps(numbers)) == numbers, mark(json.dumps(numbers, indent=1)), sum(json.loads(json.dumps(numbers))[:86]))
keys = {f"key {n:03} {'x' * (n % 40)} é{chr(0x3B1 + n % 24)}": n for n in range(200)}
print(mark(json.dumps(keys)), mark(json.dumps(keys, ensure_ascii=False)), mark(json.dumps(keys, sort_keys=True, separators=(",", ":"))), json.loads(json.dumps(keys)) == keys)
for size in (10, 2040, 2047, 2048, 2049, 4096, 9000):
    for piece in ("a", "é", '"', "\n", "\U0001f600", "ab\x00", "\u20ac\\"):
        text = (piece * size)[:size]
        for ensure in (True, False):
            encoded = json.dumps(text, ensure_ascii=ensure)
            assert json.loads(encoded) == text and json.loads(f"[{encoded},{encoded}]") == [text, text], (size, piece)
    print(size, mark(json.dumps(text)), mark(json.dumps([text[:50]] * 20)))
deep = value = []
for level in range(300):
    inner = {"level": level, "next": []}
    value.append(inner)
    value = inner["next"]
text = json.dumps(deep)
print(mark(text), json.loads(text) == deep, json.dumps(json.loads(text)) == text, mark(json.dumps(deep, indent=0)))
shared = {"s": list(range(20))}
table = {"rows": [shared] * 50, "again": shared}
text = json.dumps(table)
back = json.loads(text)
print(mark(text), back == table, back["rows"][0] is back["rows"][1], len({id(row) for row in back["rows"]}))
pieces = list(json.JSONEncoder(indent=1).iterencode({"a": list(range(100)), "b": {str(n): [n] for n in range(30)}}))
print(len(pieces), mark("".join(pieces)), max(map(len, pieces)))
grown = "[" + ",".join(f'{{"id":{n},"name":"n{n}","ok":{"true" if n % 2 else "false"},"score":{n / 4}}}' for n in range(250)) + "]"
rows = json.loads(grown)
print(len(rows), rows[-1], sum(row["score"] for row in rows), sum(row["ok"] for row in rows), json.dumps(rows, separators=(",", ":")) == grown.replace('.0}', '.0}'), mark(json.dumps(rows)))
hooked = json.loads(grown, object_hook=lambda row: row["id"] if row["ok"] else None, parse_float=lambda text: 0)
print(hooked[:6], len(hooked), sum(filter(None, hooked)))
calls = itertools.count()
json.loads(grown, object_pairs_hook=lambda pairs: next(calls))
print(next(calls))
spaces = " \n\t\r" * 300
print(json.loads(f"{spaces}[{spaces}1{spaces},{spaces}2{spaces}]{spaces}"), json.loads(f'{{{spaces}"a"{spaces}:{spaces}null{spaces}}}'))
for broken in (grown[:-1], grown[:-2] + "]", grown.replace('"id":249', '"id":0249'), grown.replace('"n200"', '"n200'), grown + "]", grown.replace(',"score":62.25', ',"score":')):
    try:
        json.loads(broken)
        print("fine")
    except json.JSONDecodeError as error:
        print(error)
out = io.StringIO()
for row in rows[:100]:
    json.dump(row, out)
    out.write("\n")
print(mark(out.getvalue()), [json.loads(line)["id"] for line in itertools.islice(out.getvalue().splitlines(), 0, 100, 25)])
big = "[" + ",".join(["1234567890123456789012345678901234567890"] * 60) + "]"
print(sum(json.loads(big)) == 60 * 1234567890123456789012345678901234567890, mark(json.dumps(json.loads(big))), hashlib.md5(json.dumps([0.1 * n for n in range(100)]).encode()).hexdigest())
