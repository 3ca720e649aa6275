"""Words and labels of English grammar that many rules ask for: a subject, a relative, "a" or "an"."""

# Parts of speech: of nouns and names, of them and their adjectives, of verbs and their helpers.
NOUNS = frozenset({"NOUN", "PROPN"})
NOMINAL = frozenset({"NOUN", "PROPN", "ADJ"})
VERBS = frozenset({"VERB", "AUX"})
# Labels of the tree: of subjects, of what stands around a verb, of clauses that belong to a noun.
SUBJECTS = frozenset({"nsubj", "nsubj:pass"})
HELPERS = frozenset({"aux", "aux:pass", "cop"})
OF_NOUNS = frozenset({"acl", "acl:relcl"})
# Words of few letters, by what they do.
A_OR_AN = frozenset({"a", "an"})
AND = frozenset({"and", "&"})
GENITIVES = frozenset({"'s", "’s", "'", "’"})
OWNERS = frozenset({"his", "her", "their", "its"})
RELATIVES = frozenset({"who", "whom", "whose", "which", "that"})
