# limits: memory=8MB
# ends: completed
# Each tab becomes many spaces.
size = 50000
result = "\t\t\t\t".expandtabs(size)
print(len(result))
