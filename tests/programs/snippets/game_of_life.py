# Conway's game on a set of cells, n-queens, sudoku row checks and tic-tac-toe.
def step(cells):
    counts = {}
    for r, c in cells:
        for dr in (-1, 0, 1):
            for dc in (-1, 0, 1):
                if dr or dc:
                    key = r + dr, c + dc
                    counts[key] = counts.get(key, 0) + 1
    return {p for p, n in counts.items() if n == 3 or n == 2 and p in cells}


glider = {(0, 1), (1, 2), (2, 0), (2, 1), (2, 2)}
generation = glider
for _ in range(8):
    generation = step(generation)
print(sorted(generation), generation == {(r + 2, c + 2) for r, c in glider})
for r in range(2, 6):
    print("".join("#" if (r, c) in generation else "." for c in range(2, 7)))


def queens(n):
    def place(row, columns, down, up):
        if row == n:
            yield columns
            return
        for c in range(n):
            if c not in columns and row + c not in up and row - c not in down:
                yield from place(row + 1, columns + [c], down | {row - c}, up | {row + c})
    return place(0, [], set(), set())


print(next(queens(6)), sum(1 for _ in queens(6)), next(queens(8)))


def winner(board):
    lines = [board[i:i + 3] for i in (0, 3, 6)] + [board[i::3] for i in range(3)] + [board[::4], board[2:7:2]]
    for line in lines:
        if line in ("XXX", "OOO"):
            return line[0]
    return None if "." in board else "draw"


memo = {}


def solve(board, player):
    if (board, player) not in memo:
        result = winner(board)
        if result is None:
            other = "O" if player == "X" else "X"
            outcomes = [solve(board[:i] + player + board[i + 1:], other) for i, c in enumerate(board) if c == "."]
            result = player if player in outcomes else "draw" if "draw" in outcomes else other
        memo[board, player] = result
    return memo[board, player]


print(solve("X.O.X.O..", "X"), solve("XX.OO....", "O"), winner("XOXXOOOXX"), solve("....X....", "O"), len(memo) > 100)


def valid(rows):
    groups = rows + ["".join(col) for col in zip(*rows)] + ["".join(rows[r + i][c:c + 2] for i in range(2)) for r in (0, 2) for c in (0, 2)]
    return all(sorted(g) == list("1234") for g in groups)


print(valid(["1234", "3412", "2143", "4321"]), valid(["1234", "3412", "2143", "4312"]))
