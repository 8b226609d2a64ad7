# Characters that take two columns.
names = {"日本": 1}
print(names["日本"])
print("日本", names["日本"], names["中国"])
