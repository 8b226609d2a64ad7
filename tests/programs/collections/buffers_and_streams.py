# Deques as buffers: ring logs, token look-ahead, undo stacks, moving sums, delayed pipelines, batching, merging of streams.
from collections import OrderedDict, defaultdict, deque, namedtuple
from itertools import chain, count, islice, repeat, takewhile
import heapq

Sample = namedtuple("Sample", "at value")


def windows(items, size):
    window = deque(islice(items := iter(items), size - 1), maxlen=size)
    for item in items:
        window.append(item)
        yield tuple(window)


def moving_sum(numbers, size):
    window, total = deque([0] * size, size), 0
    for number in numbers:
        total += number - window[0]
        window.append(number)
        yield total


def batched_by(items, full):
    batch = deque()
    for item in items:
        batch.append(item)
        if full(batch):
            yield list(batch)
            batch.clear()
    if batch:
        yield list(batch)


def delayed(items, by, fill=None):
    line = deque(repeat(fill, by), maxlen=by + 1)
    for item in items:
        line.append(item)
        yield line.popleft() if len(line) > by else None


class Peekable:
    def __init__(self, items):
        self.items, self.ahead = iter(items), deque()

    def __iter__(self):
        return self

    def __next__(self):
        return self.ahead.popleft() if self.ahead else next(self.items)

    def peek(self, n=0, default=None):
        while len(self.ahead) <= n:
            try:
                self.ahead.append(next(self.items))
            except StopIteration:
                return default
        return self.ahead[n]

    def push(self, *items):
        self.ahead.extendleft(reversed(items))


print(list(windows("abcde", 3)), list(windows("ab", 3)), list(moving_sum([1, 2, 3, 4, 5], 2)), list(batched_by(range(10), lambda batch: sum(batch) > 8)), list(delayed("abcd", 2, "-")))
tokens = Peekable("1+2*(3-4)")
print(next(tokens), tokens.peek(), tokens.peek(2), tokens.peek(50, "end"), tokens.push("x", "y"), "".join(tokens), tokens.peek(), next(tokens, "done"))


class RingLog:
    def __init__(self, size):
        self.lines, self.dropped = deque(maxlen=size), 0

    def write(self, text):
        for line in text.splitlines():
            self.dropped += len(self.lines) == self.lines.maxlen
            self.lines.append(line)

    def tail(self, n):
        return list(islice(self.lines, max(0, len(self.lines) - n), None))


log = RingLog(3)
for number in range(4):
    log.write(f"line {number}\nmore {number}")
print(log.lines, log.dropped, log.tail(2), log.tail(9), log.lines.count("more 3"), log.lines.index("line 3"))


def fair(*streams):
    queue = deque(map(iter, streams))
    while queue:
        try:
            yield next(queue[0])
            queue.rotate(-1)
        except StopIteration:
            queue.popleft()


print(list(fair("abc", [1], "xy")), list(heapq.merge(deque([1, 4]), deque([2, 3]), [0, 9])), list(chain.from_iterable(deque(["ab", "c"]))), list(takewhile(lambda n: n < 3, count())))


class Editor:
    def __init__(self):
        self.left, self.right, self.undo = deque(), deque(), deque(maxlen=4)

    def keep(self):
        self.undo.append((self.left.copy(), self.right.copy()))

    def type(self, text):
        self.keep()
        self.left.extend(text)

    def move(self, by):
        for _ in range(abs(by)):
            source, target = (self.right, self.left) if by > 0 else (self.left, self.right)
            if not source:
                break
            target.append(source.popleft()) if by > 0 else target.appendleft(source.pop())

    def delete(self, n):
        self.keep()
        for _ in range(min(n, len(self.left))):
            self.left.pop()

    def back(self):
        if self.undo:
            self.left, self.right = self.undo.pop()

    def __str__(self):
        return f"{''.join(self.left)}|{''.join(self.right)}"


editor, shown = Editor(), []
for action in (lambda: editor.type("hello"), lambda: editor.move(-2), lambda: editor.type("XY"), lambda: editor.delete(1), lambda: editor.move(9), lambda: editor.type("!"), editor.back, editor.back, lambda: editor.move(-99), lambda: editor.delete(5), editor.back, editor.back, editor.back, editor.back):
    action()
    shown.append(str(editor))
print(shown, len(editor.undo))
sessions, idle = defaultdict(deque), OrderedDict()
for sample in (Sample(1, "a"), Sample(2, "b"), Sample(5, "a"), Sample(30, "b"), Sample(31, "a"), Sample(33, "a")):
    steps = sessions[sample.value]
    if steps and sample.at - steps[-1][-1].at <= 10:
        steps[-1].append(sample)
    else:
        steps.append([sample])
    idle[sample.value] = sample.at
    idle.move_to_end(sample.value)
print({name: [[each.at for each in run] for run in runs] for name, runs in sessions.items()}, idle, next(iter(idle)), sessions["a"][-1][0], len(sessions["none"]))
rotor = deque("abcd")
print([rotor.rotate(1) or "".join(rotor) for _ in range(3)], [rotor.rotate(-2) or rotor[0] for _ in range(2)], "".join(rotor), rotor.reverse(), "".join(rotor), deque(rotor, 2), deque(rotor, maxlen=10).maxlen, bool(deque()), deque([1]) + deque([2]), deque(range(3)) * 2, deque("ab") < deque("b"))
