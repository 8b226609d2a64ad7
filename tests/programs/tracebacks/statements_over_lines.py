# Statements that spread over lines: chained calls, displays, conditions, backslashes, strings and comments in between.
class Query:
    def __init__(self, rows):
        self.rows = rows

    def where(self, **conditions):
        return Query([row for row in self.rows
                      if all(row[key] == value
                             for key, value in conditions.items())])

    def order(self, key):
        return Query(
            sorted(
                self.rows,
                key=lambda row:
                    row[key],
            )
        )

    def first(self):
        # Raises when there is nothing.
        return self.rows[
            0
        ]


rows = [{"name": "b", "size": 2}, {"name": "a", "size": None}]
print(
    Query(rows)
    .where(size=2)
    .first()
)
try:
    Query(rows).where(
        size=3,
    ).first()
except IndexError as error:
    print(error)
total = 1 + \
    2 + \
    3
message = (
    f"total {total} "
    f"of {len(rows)} rows"
)
print(message)
settings = {
    "first": Query(rows).first(),
    "ordered": (Query(rows)
                .order("name")
                .where(name="a")  # comment in the middle
                .order("size")
                .first()["size"]
                + total),
}
