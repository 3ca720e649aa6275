"""Names of places in a report: found, put in relation, and located by the gazetteer."""
