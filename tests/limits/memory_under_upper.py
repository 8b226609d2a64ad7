# limits: memory=8MB
# ends: completed
# A character that has three characters in upper case.
size = 50000
result = ("\u0390" * size).upper()
print(len(result))
