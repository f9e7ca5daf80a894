"""Reads documents before and after an edit with PyYAML and compares them with what the edit says, types of YAML 1.1
included. A line of JSON each: {"before", "after", "list", "op", "path", "to", "value", "text"}. Prints a line for each that
differs, and at the end how many were read."""

import copy
import json
import sys

import yaml

KEYS = ["imageNames", "type", "httpRules", "tcpRules", "port", "name", "path"]
FAST = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
PURE_EVERY = 20  # PyYAML's own scanner is slow, libyaml's is read by another test too


def plain(node, seen):
    """Lists of [tag, content]: aliases are followed once, so that a circle ends."""
    if id(node) in seen:
        return ["alias", ""]
    seen.add(id(node))
    tag = node.tag.removeprefix("tag:yaml.org,2002:")
    if isinstance(node, yaml.ScalarNode):
        return [tag, "" if tag == "null" else node.value]
    if isinstance(node, yaml.SequenceNode):
        return [tag, [plain(item, seen) for item in node.value]]
    return [tag, [[plain(key, seen), plain(value, seen)] for key, value in node.value]]


def read(text, loader):
    return plain(yaml.compose(text, loader), set())


def made(value):
    if isinstance(value, dict):
        return ["map", [[["str", key], made(value[key])] for key in KEYS if key in value]]
    if isinstance(value, list):
        return ["seq", [made(item) for item in value]]
    return ["int" if isinstance(value, int) else "str", str(value)]


def pair_of(node, key):
    return next((i for i, pair in enumerate(node[1]) if pair[0][1] == key), -1)


def child(node, token):
    if node[0] == "map":
        pair = pair_of(node, token)
        return None if pair < 0 else node[1][pair][1]
    return node[1][int(token)] if int(token) < len(node[1]) else None


def put(node, key, value):
    pair = pair_of(node, key)
    if pair >= 0:
        node[1][pair][1] = value
        return
    place = max([pair_of(node, other) + 1 for other in KEYS[: KEYS.index(key)]], default=0)
    node[1].insert(place, [["str", key], value])


def items(text):
    root = read(text, FAST)
    return [root] if root[0] == "map" else root[1]


def paste(parent, last, pasted):
    if parent[0] != "seq":
        parent[:] = ["seq", []]
    at = len(parent[1]) if last == "-" else int(last)
    parent[1][at:at] = pasted


def copied(node, case):
    for token in case["path"]:
        node = child(node, token)
    return ["seq", [child(node, index) for index in case["to"]]]


def apply(root, case):
    node = root
    for token in case["list"]:
        node = child(node, token)
    if case["op"] == "copy":
        return copied(node, case)
    if case["op"] in ("comment", "above"):
        return root
    *above, last = case["path"]
    parent = node
    for token in above:
        parent = child(parent, token)
    value = case.get("value")
    if case["op"] == "set":
        new = ["int" if last == "port" else "str", value]
        if parent[0] == "map":
            put(parent, last, new)
        else:
            parent[1][int(last)] = new
    elif case["op"] == "add" and len(case["path"]) == 2:
        put(parent, last, made(value))
    elif case["op"] == "add" and (parent is None or parent[0] != "seq"):
        put(child(node, above[0]), above[1], ["seq", [made(value)]])
    elif case["op"] == "add":
        parent[1].insert(len(parent[1]) if last == "-" else int(last), made(value))
    elif case["op"] == "paste":
        paste(parent, last, items(case["text"]))
    elif case["op"] == "remove":
        del parent[1][pair_of(parent, last) if parent[0] == "map" else int(last)]
    else:
        item = parent[1].pop(int(last))
        to = case["to"][-1]
        parent[1].insert(len(parent[1]) if to == "-" else int(to), item)
    return root


def main():
    count = 0
    last = (None, None)
    for line in sys.stdin:
        case = json.loads(line)
        before = last[1] if last[0] == case["before"] else read(case["before"], FAST)
        after = read(case["after"], FAST)
        last = (case["after"], after)
        if apply(copy.deepcopy(before), case) != after:
            print(f"PyYAML reads something else: {line.rstrip()}")
        # It refuses a tab in front of a comment.
        if count % PURE_EVERY == 0 and "\t" not in case["after"] and read(case["after"], yaml.SafeLoader) != after:
            print(f"PyYAML's own scanner reads something else: {line.rstrip()}")
        count += 1
    print(f"read {count}")


if __name__ == "__main__":
    main()
