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
A_OR_ANOTHER = A_OR_AN | {"another"}
INDEFINITE = A_OR_ANOTHER | {"one"}
ARTICLES = A_OR_ANOTHER | {"the"}
DEFINITE = frozenset("the this that these those my our his her its their".split())
ALL = frozenset({"all", "both", "each"})
AND = frozenset({"and", "&"})
AND_OR = AND | {"or"}
GENITIVES = frozenset({"'s", "’s", "'", "’"})
HIS = frozenset({"his", "her", "their"})
OWNERS = HIS | {"its"}
ONE_PERSON = frozenset({"he", "she", "him", "her"})
ONESELF = frozenset({"himself", "herself", "themselves"})
AMONG = frozenset({"among", "amongst"})
OF_THEM = frozenset({("of", "them"), ("of", "whom")})
WHICH_OR_THAT = frozenset({"which", "that"})
RELATIVES = WHICH_OR_THAT | {"who", "whom", "whose"}
HAVE = frozenset({"have", "has", "had", "having"})
BE_OR_GET = frozenset("be is are was were been being get gets got getting".split())
NEGATIONS = frozenset({"not", "n't", "never"})
# Marks, by what they do.
BRACKETS = frozenset("()")
DASHES = frozenset({"-", "–", "—", "--"})
# Behind what heads a line: "Tolmar – Army shelling kills two".
KICKERS = (DASHES - {"-"}) | {"|"}
OPENING_QUOTES = frozenset({'"', "“"})
QUOTES = OPENING_QUOTES | {"”"}
