# Which of several subscripts failed.
def look_up(table, row, column):
    return table[row][column]["name"]


table = [[{"name": "a"}], [{"name": "b"}, {"id": 1}]]
print(look_up(table, 1, 0))
for place in ((5, 0), (0, 5)):
    try:
        look_up(table, *place)
    except IndexError as error:
        print(error)
look_up(table, 1, 1)
