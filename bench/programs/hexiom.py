# A puzzle on a hexagon: every numbered tile must touch exactly that many tiles. Solved by propagation and backtracking.
BLANK = None
DIRECTIONS = ((1, 0), (0, 1), (-1, 1), (-1, 0), (0, -1), (1, -1))


class Random:
    def __init__(self, seed):
        self.state = seed

    def below(self, n):
        self.state = (self.state * 69069 + 1) % 4294967296
        return (self.state >> 12) % n

    def shuffled(self, items):
        items = list(items)
        for i in range(len(items) - 1, 0, -1):
            j = self.below(i + 1)
            items[i], items[j] = items[j], items[i]
        return items


class Contradiction(Exception):
    pass


class Cell:
    """A place of the board and the set of what may still lie there: a number, or nothing (BLANK)."""

    def __init__(self, place):
        self.place = place
        self.neighbours = []
        self.domain = set()

    @property
    def decided(self):
        return len(self.domain) == 1

    @property
    def value(self):
        return next(iter(self.domain))

    @property
    def surely_tile(self):
        return BLANK not in self.domain

    @property
    def surely_blank(self):
        return self.decided and BLANK in self.domain


def hexagon(radius):
    """The cells of a board, linked with their neighbours, in reading order."""
    cells = {}
    for r in range(-radius, radius + 1):
        for q in range(-radius, radius + 1):
            if abs(q + r) <= radius:
                cells[q, r] = Cell((q, r))
    for (q, r), cell in cells.items():
        cell.neighbours = [cells[q + dq, r + dr] for dq, dr in DIRECTIONS if (q + dq, r + dr) in cells]
    return list(cells.values())


class Puzzle:
    """How many tiles of each number there are, and which cells are given."""

    def __init__(self, radius, supply, given):
        self.radius = radius
        self.supply = supply
        self.given = given

    @classmethod
    def invented(cls, radius, tiles, hints, random):
        cells = hexagon(radius)
        filled = set(random.shuffled(range(len(cells)))[:tiles])
        places = {cells[i] for i in filled}
        solution = [sum(other in places for other in cell.neighbours) if cell in places else BLANK for cell in cells]
        supply = {}
        for value in solution:
            supply[value] = supply.get(value, 0) + 1
        given = {i: solution[i] for i in random.shuffled(range(len(cells)))[:hints]}
        return cls(radius, supply, given)


class Solver:
    def __init__(self, puzzle):
        self.supply = puzzle.supply
        self.cells = hexagon(puzzle.radius)
        self.trail = []
        self.changed = []
        self.guesses = self.dead_ends = 0
        for i, cell in enumerate(self.cells):
            cell.domain = {puzzle.given[i]} if i in puzzle.given else set(self.supply)

    def forbid(self, cell, value):
        if value in cell.domain:
            cell.domain.discard(value)
            self.trail.append((cell, value))
            if not cell.domain:
                raise Contradiction(cell.place)
            self.changed.append(cell)

    def fix(self, cell, value):
        for other in list(cell.domain):
            if other != value:
                self.forbid(cell, other)
        if value not in cell.domain:
            raise Contradiction(cell.place)

    def undo(self, length):
        while len(self.trail) > length:
            cell, value = self.trail.pop()
            cell.domain.add(value)
        self.changed.clear()

    def check_touching(self, cell):
        """Keeps a cell's numbers within what its neighbours allow, and its neighbours within what its number allows."""
        sure, open_cells = 0, []
        for other in cell.neighbours:
            if other.surely_tile:
                sure += 1
            elif not other.surely_blank:
                open_cells.append(other)
        most = sure + len(open_cells)
        for value in list(cell.domain):
            if value is not BLANK and not sure <= value <= most:
                self.forbid(cell, value)
        if open_cells and cell.surely_tile:
            if max(cell.domain) == sure:
                for other in open_cells:
                    self.fix(other, BLANK)
            elif min(cell.domain) == most:
                for other in open_cells:
                    self.forbid(other, BLANK)

    def check_supply(self):
        """Each number must be used exactly as often as there are tiles of it."""
        for value, count in self.supply.items():
            taken, possible = 0, []
            for cell in self.cells:
                if value in cell.domain:
                    if cell.decided:
                        taken += 1
                    else:
                        possible.append(cell)
            if taken > count or taken + len(possible) < count:
                raise Contradiction(value)
            if possible and taken == count:
                for cell in possible:
                    self.forbid(cell, value)
            elif possible and taken + len(possible) == count:
                for cell in possible:
                    self.fix(cell, value)

    def propagate(self):
        while True:
            while self.changed:
                cell = self.changed.pop()
                self.check_touching(cell)
                for other in cell.neighbours:
                    self.check_touching(other)
            self.check_supply()
            if not self.changed:
                return

    def choose(self):
        """The undecided cell with the fewest choices, of those the one with most decided neighbours."""
        best, best_score = None, ()
        for cell in self.cells:
            if not cell.decided:
                score = (-len(cell.domain), sum([other.decided for other in cell.neighbours]))
                if best is None or score > best_score:
                    best, best_score = cell, score
        return best

    def search(self):
        cell = self.choose()
        if cell is None:
            return True
        mark = len(self.trail)
        for value in sorted(cell.domain, key=lambda number: -1 if number is BLANK else number, reverse=True):
            self.guesses += 1
            try:
                self.fix(cell, value)
                self.propagate()
                if self.search():
                    return True
            except Contradiction:
                self.dead_ends += 1
            self.undo(mark)
        return False

    def solve(self):
        self.changed = list(self.cells)
        self.propagate()
        return self.search()

    def verify(self):
        tiles = {cell for cell in self.cells if cell.value is not BLANK}
        assert all(cell.value == len(tiles.intersection(cell.neighbours)) for cell in tiles)
        for value, count in self.supply.items():
            assert count == sum(cell.value == value for cell in self.cells)

    def picture(self):
        rows = {}
        for cell in self.cells:
            rows.setdefault(cell.place[1], []).append("." if cell.value is BLANK else str(cell.value))
        return "/".join("".join(row) for row in rows.values())


def solve_all(radius, tiles, hints, seeds):
    checksum, guesses, dead_ends = 0, 0, 0
    for seed in seeds:
        solver = Solver(Puzzle.invented(radius, tiles, hints, Random(seed)))
        assert solver.solve()
        solver.verify()
        for character in solver.picture():
            checksum = (checksum * 31 + ord(character)) % 1000003
        guesses += solver.guesses
        dead_ends += solver.dead_ends
    return checksum, guesses, dead_ends


TURNS = 2
for _ in range(TURNS):
    checksum = [solve_all(2, 12, 0, range(16)), solve_all(3, 22, 2, range(12)), solve_all(4, 36, 14, range(1, 19))]
    assert checksum == [(721654, 396, 158), (261275, 501, 200), (352997, 3149, 1645)]
print("hexiom", checksum)
