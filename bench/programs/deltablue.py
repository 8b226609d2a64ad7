# One-way constraints with strengths: a network of cells is kept consistent while rules come and go, one plan serves many edits.
class Rank:
    """How much a rule matters; level 0 is the strongest."""

    def __init__(self, level):
        self.level = level

    def beats(self, other):
        return self.level < other.level


REQUIRED, FIRM, WANTED, LOOSE, FREE = map(Rank, range(5))


class Cell:
    """A value, and the rule that computes it. `rank` is what a rule has to beat to compute the value instead."""

    def __init__(self, value=0):
        self.value = value
        self.rules = []
        self.driver, self.rank, self.settled, self.mark = None, FREE, True, 0

    def consumers(self):
        return [rule for rule in self.rules if rule.target is not None and rule.target is not self]


class Rule:
    """Relates cells; `target` is the cell that it computes at present, None while something stronger is in the way."""

    volatile = False

    def __init__(self, network, rank, *cells):
        self.rank, self.cells, self.target = rank, cells, None
        for cell in cells:
            cell.rules.append(self)
        network.restore(self)

    def options(self):
        return self.cells

    def inputs(self):
        return [cell for cell in self.cells if cell is not self.target]

    def choose(self, mark):
        best = None
        for cell in self.options():
            if cell.mark != mark and self.rank.beats(cell.rank) and (best is None or best.rank.beats(cell.rank)):
                best = cell
        self.target = best

    def refresh(self):
        """The target inherits the weakest rank on the way here, and a value at once if nothing can change it later."""
        target = self.target
        weakest = self.rank
        for cell in self.options():
            if cell is not target and weakest.beats(cell.rank):
                weakest = cell.rank
        target.rank = weakest
        target.settled = not self.volatile and all(cell.settled for cell in self.inputs())
        if target.settled:
            self.run()

    def run(self):
        """Computes the target's value from the others."""

    def ready(self, mark):
        return all(cell.mark == mark or cell.settled or cell.driver is None for cell in self.inputs())


class Keep(Rule):
    """A cell stays what it is."""


class Drive(Rule):
    """A cell is set from outside."""

    volatile = True


class Scaled(Rule):
    """high == low * factor + offset"""

    def __init__(self, network, rank, low, high, factor, offset):
        self.factor, self.offset = factor, offset
        super().__init__(network, rank, low, high)

    def run(self):
        low, high = self.cells
        if self.target is high:
            high.value = low.value * self.factor + self.offset
        else:
            low.value = (high.value - self.offset) // self.factor


class Adds(Rule):
    """start + length == end"""

    def run(self):
        start, length, end = self.cells
        if self.target is end:
            end.value = start.value + length.value
        elif self.target is start:
            start.value = end.value - length.value
        else:
            length.value = end.value - start.value


class Total(Rule):
    """The first cell is the sum of the others, and never computed the other way round."""

    def options(self):
        return self.cells[:1]

    def run(self):
        self.target.value = sum([cell.value for cell in self.cells[1:]])


class Network:
    def __init__(self):
        self.mark = 0

    def restore(self, rule):
        self.mark += 1
        while rule is not None:
            rule = self.satisfy(rule, self.mark)

    def satisfy(self, rule, mark):
        """Makes a rule compute its target. Returns the weaker rule that did so before."""
        rule.choose(mark)
        target = rule.target
        if target is None:
            assert rule.rank is not REQUIRED
            return None
        for cell in rule.inputs():
            cell.mark = mark
        evicted, target.driver = target.driver, rule
        if evicted is not None:
            evicted.target = None
        todo = [rule]
        while todo:
            current = todo.pop()
            assert current.target.mark != mark, "cycle"
            current.refresh()
            todo.extend(current.target.consumers())
        target.mark = mark
        return evicted

    def remove(self, rule):
        target, rule.target = rule.target, None
        for cell in rule.cells:
            cell.rules.remove(rule)
        if target is None:
            return
        target.driver, target.rank, target.settled = None, FREE, True
        waiting = []
        todo = [target]
        while todo:
            cell = todo.pop()
            waiting += [other for other in cell.rules if other.target is None]
            for other in cell.consumers():
                other.refresh()
                todo.append(other.target)
        for other in sorted(waiting, key=lambda candidate: candidate.rank.level):
            if other.target is None:
                self.restore(other)

    def plan(self, *drives):
        self.mark = mark = self.mark + 1
        steps = []
        todo = [drive for drive in drives if drive.target is not None]
        while todo:
            rule = todo.pop()
            if rule.target.mark != mark and rule.ready(mark):
                steps.append(rule)
                rule.target.mark = mark
                todo.extend(rule.target.consumers())

        def play(*values):
            for drive, value in zip(drives, values):
                drive.cells[0].value = value
            for step in steps:
                step.run()
        return play


def row_of_boxes(count):
    """Boxes side by side: the left edge of the row is dragged, then a width, then the right end pulls all of them along."""
    network, edges = Network(), []
    for i in range(count):
        left, width, right = Cell(), Cell(10 + i % 7), Cell()
        Keep(network, WANTED if i else LOOSE, width)
        Adds(network, REQUIRED, left, width, right)
        if edges:
            Scaled(network, REQUIRED, edges[-1][2], left, 1, 3)
        edges.append((left, width, right))
    Keep(network, LOOSE, edges[0][0])
    checksum = 0
    for cell in (edges[0][0], edges[count // 2][1], edges[-1][2]):
        drive = Drive(network, FIRM, cell)
        play = network.plan(drive)
        for value in range(40):
            play(value * 5)
            checksum = (checksum * 31 + edges[-1][2].value + edges[count // 2][0].value) % 1000003
        network.remove(drive)
    assert all(left.value + width.value == right.value for left, width, right in edges)
    return checksum


def ladder(count):
    """A chain of linear relations, driven from either end."""
    network = Network()
    cells = [Cell() for _ in range(count)]
    for i, (low, high) in enumerate(zip(cells, cells[1:])):
        Scaled(network, REQUIRED, low, high, 1 + (i == 0), i % 9 - 4)
    Keep(network, LOOSE, cells[-1])
    for end in (cells[0], cells[-1]):
        drive = Drive(network, FIRM, end)
        play = network.plan(drive)
        for value in range(50):
            play(value * 40)
        network.remove(drive)
    return cells[0].value + cells[-1].value


def budget(branches, leaves, rounds):
    """Totals of totals, where other leaves become editable in every round."""
    network = Network()
    teams = [[Cell(i + j) for j in range(leaves)] for i in range(branches)]
    sums = [Cell() for _ in teams]
    for team, total in zip(teams, sums):
        for cell in team:
            Keep(network, LOOSE, cell)
        Total(network, REQUIRED, total, *team)
    grand, seen = Cell(), 0
    Total(network, REQUIRED, grand, *sums)
    for turn in range(rounds):
        first = Drive(network, WANTED, teams[turn % branches][turn % leaves])
        second = Drive(network, FIRM, teams[(turn * 3 + 1) % branches][turn % leaves])
        play = network.plan(first, second)
        for value in range(6):
            play(value + turn, value * 2)
        network.remove(first)
        network.remove(second)
        seen = (seen * 17 + grand.value) % 1000003
        assert grand.value == sum(cell.value for team in teams for cell in team)
    return seen


TURNS = 2
for _ in range(TURNS):
    checksum = [row_of_boxes(count) for count in (70, 140, 210)] + [ladder(250), ladder(500), budget(10, 8, 500)]
    assert checksum == [825703, 677842, 529981, 2944, 2945, 894574]
print("deltablue", checksum)
