"""The figures of bench/coldstart/coldstart.cpp for the CPython that runs this: in process, one JSON object a line.

A fresh dict of globals stands for a session."""
import json
import sys
import time


def measure(name, rounds, inner, action):
    clock = time.perf_counter_ns
    for _ in range(rounds // 10 + 1):
        action()
    samples = []
    for _ in range(rounds):
        start = clock()
        for _ in range(inner):
            action()
        samples.append((clock() - start) / inner)
    samples.sort()
    print(json.dumps({"name": name, "p50_ns": samples[len(samples) // 2], "p90_ns": samples[len(samples) * 9 // 10]}))


def main():
    with open(sys.argv[1]) as file:
        source = file.read()
    code = compile(source, "<string>", "exec")

    def snippet_source_to_result():
        space = {}
        exec(compile(source, "<string>", "exec"), space)
        return space["result"]

    def snippet_compiled_program():
        space = {}
        exec(code, space)
        return space["result"]

    def one_plus_one():
        return eval(compile("1 + 1", "<string>", "eval"), {})

    assert "12 orders, best 1. a" in snippet_source_to_result() and one_plus_one() == 2
    measure("snippet_source_to_result", 5000, 1, snippet_source_to_result)
    measure("snippet_compiled_program", 5000, 1, snippet_compiled_program)
    measure("one_plus_one", 5000, 4, one_plus_one)


main()
