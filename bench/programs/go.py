# Go on a 9x9 board: tree search with random playouts. Groups of stones are joined by union-find and count their liberties.
SIZE = 9
KOMI = 7
EMPTY, BLACK, WHITE = "empty", "black", "white"
OTHER = {BLACK: WHITE, WHITE: BLACK}


class Random:
    def __init__(self, seed):
        self.state = seed

    def below(self, n):
        self.state = (self.state * 1103515245 + 12345) % 2147483648
        return (self.state >> 8) % n


class Point:
    """A crossing of the board. `leader` leads towards the point that stands for the whole group, where the counts are kept.

    `liberties` counts an empty neighbour once for every stone that touches it: all that matters is whether it is zero."""

    def __init__(self, x, y):
        self.x, self.y = x, y
        self.neighbours = []
        self.diagonals = []
        self.clear()

    def clear(self):
        self.colour = EMPTY
        self.leader = self
        self.stones = [self]
        self.liberties = 0

    def find(self):
        point = self
        while point.leader is not point:
            point.leader = point.leader.leader
            point = point.leader
        return point

    def join(self, other):
        """Both are leaders. The larger group takes the smaller one in."""
        if len(self.stones) < len(other.stones):
            self, other = other, self
        other.leader = self
        self.stones += other.stones
        self.liberties += other.liberties

    def is_eye_of(self, colour):
        """Whether filling this point would be a bad idea for its owner."""
        for point in self.neighbours:
            if point.colour is not colour:
                return False
        against = 0
        for point in self.diagonals:
            if point.colour is OTHER[colour]:
                against += 1
        return against < (2 if len(self.diagonals) == 4 else 1)


class Board:
    def __init__(self):
        rows = [[Point(x, y) for x in range(SIZE)] for y in range(SIZE)]
        self.points = [point for row in rows for point in row]
        for point in self.points:
            for dx, dy in ((-1, -1), (0, -1), (1, -1), (-1, 0), (1, 0), (-1, 1), (0, 1), (1, 1)):
                x, y = point.x + dx, point.y + dy
                if 0 <= x < SIZE and 0 <= y < SIZE:
                    (point.diagonals if dx and dy else point.neighbours).append(rows[y][x])
        self.reset(())

    def reset(self, history):
        for point in self.points:
            point.clear()
        self.empty = list(self.points)
        self.turn = BLACK
        self.ko = None
        self.passes = self.captured = 0
        for move in history:
            self.play(move)

    def is_sensible(self, point):
        """Legal, and not into an own eye."""
        if point.colour is not EMPTY or point is self.ko:
            return False
        colour = self.turn
        touching = {}
        for other in point.neighbours:
            if other.colour is EMPTY:
                return True
            leader = other.find()
            touching[leader] = touching.get(leader, 0) + 1
        if point.is_eye_of(colour):
            return False
        for leader, contacts in touching.items():
            if (leader.colour is colour) == (leader.liberties > contacts):
                return True
        return False

    def play(self, point):
        colour = self.turn
        self.turn = OTHER[colour]
        self.ko = None
        if point is None:
            self.passes += 1
            return
        self.passes = 0
        self.empty.remove(point)
        point.colour = colour
        group = point
        taken = []
        for other in point.neighbours:
            if other.colour is EMPTY:
                group.liberties += 1
                continue
            leader = other.find()
            leader.liberties -= 1
            if leader.colour is not colour:
                if leader.liberties == 0:
                    taken.append(leader)
            elif leader is not group:
                group.join(leader)
                group = group.find()
        before = self.captured
        for leader in taken:
            self.capture(leader)
        if self.captured == before + 1 and len(group.stones) == 1 and group.liberties == 1:
            self.ko = taken[0]

    def capture(self, leader):
        stones = leader.stones
        self.captured += len(stones)
        for stone in stones:
            for other in stone.neighbours:
                if other.colour is self.turn or other.colour is EMPTY:
                    continue
                other.find().liberties += 1
        for stone in stones:
            stone.clear()
        self.empty += stones

    def lead_of_black(self):
        """Stones and surrounded points, as at the end of a playout."""
        lead = -KOMI
        for point in self.points:
            owner = point.colour
            if owner is EMPTY:
                owner = point.neighbours[0].colour
                if any(other.colour is not owner for other in point.neighbours):
                    continue
            lead += 1 if owner is BLACK else -1
        return lead

    def random_move(self, random):
        """Tries the empty points from a random place on."""
        empty = self.empty
        count = len(empty)
        if count:
            start = random.below(count)
            for i in range(count):
                point = empty[start + i - count]
                if self.is_sensible(point):
                    return point
        return None

    def playout(self, random):
        for _ in range(3 * SIZE * SIZE):
            if self.passes >= 2:
                break
            self.play(self.random_move(random))
        return self.lead_of_black()


class Node:
    """A position in the tree: what led here, who is to move, and how the playouts through it ended."""

    def __init__(self, parent, move, turn):
        self.parent, self.move, self.turn = parent, move, turn
        self.children = []
        self.untried = None
        self.visits = self.wins = 0

    def expand(self, board, random):
        if self.untried is None:
            self.untried = [point for point in board.empty if board.is_sensible(point)] or [None]
        move = self.untried.pop(random.below(len(self.untried)))
        child = Node(self, move, OTHER[self.turn])
        self.children.append(child)
        return child

    def best_child(self):
        reach = 0.6 * self.visits ** 0.5
        return max(self.children, key=lambda child: child.wins / child.visits + reach / (child.visits + 1))

    def learn(self, winner):
        node = self
        while node is not None:
            node.visits += 1
            if node.turn is not winner:
                node.wins += 1
            node = node.parent


def think(board, history, playouts, random):
    board.reset(history)
    root = Node(None, None, board.turn)
    for _ in range(playouts):
        board.reset(history)
        node = root
        while node.untried == [] and node.children:
            node = node.best_child()
            board.play(node.move)
        node = node.expand(board, random)
        board.play(node.move)
        lead = board.playout(random)
        node.learn(BLACK if lead > 0 else WHITE)
    return max(root.children, key=lambda child: child.visits)


def game(moves, playouts, seed):
    board, random, history = Board(), Random(seed), []
    wins = 0
    for _ in range(moves):
        best = think(board, history, playouts, random)
        history.append(best.move)
        wins = wins * 7 % 1000003 + best.wins
    return wins, ["pass" if move is None else "abcdefghi"[move.x] + str(move.y + 1) for move in history]


TURNS = 2
for _ in range(TURNS):
    checksum = game(5, 190, 42)
    assert checksum == (3601, ["a6", "g5", "c9", "h6", "h1"])
print("go", checksum)
