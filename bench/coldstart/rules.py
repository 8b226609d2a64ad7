def points(visits, spent, days):
    score = visits * 3
    if spent > 100.0:
        score += 20
    elif spent > 40.0:
        score += 8
    while days > 30 and score > 0:
        score -= 2
        days -= 30
    return score


best, total = -1, 0
seed = 17
for customer in range(40):
    seed = (seed * 69069 + 1) % 4294967296
    score = points(seed % 23, (seed >> 8) % 1500 / 10, (seed >> 12) % 200)
    total += score
    if score > best:
        best, winner = score, customer
result = winner * 1000 + total
