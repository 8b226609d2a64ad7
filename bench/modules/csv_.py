import csv
import io

ROWS = [[n, f"name {n}", n * 1.5, 'say "hi", then go' if n % 10 == 0 else "plain"] for n in range(300)]


def text_of(rows):
    out = io.StringIO()
    csv.writer(out).writerows(rows)
    return out.getvalue()


TEXT = text_of(ROWS)
HEADED = "id,name,score,note\r\n" + TEXT


def read():
    return sum([len(row) for row in csv.reader(io.StringIO(TEXT))])


def read_lines():
    return len(list(csv.reader(TEXT.splitlines())))


def read_dicts():
    return sum([float(row["score"]) for row in csv.DictReader(io.StringIO(HEADED))])


def write():
    return len(text_of(ROWS))


def write_rows_one_by_one():
    out = io.StringIO()
    writer = csv.writer(out)
    for row in ROWS:
        writer.writerow(row)
    return len(out.getvalue())


def write_dicts():
    out = io.StringIO()
    writer = csv.DictWriter(out, ["a", "b", "c"])
    writer.writeheader()
    for n in range(200):
        writer.writerow({"a": n, "b": "text", "c": 1.5})
    return len(out.getvalue())
