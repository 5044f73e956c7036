//! Who may do what: roles are held, permissions are granted to roles, and every route names its rule.
//!
//! Nothing is allowed that is not granted. Which roles and permissions there are, the domain says.

use std::collections::BTreeSet;

/// A role that a person holds, for something, from one day to another.
#[derive(Debug, PartialEq)]
pub struct Role {
    /// Its name, such as `data-protection-officer`; the words for it are under `role-NAME`, and what whoever holds it is
    /// there for under `role-NAME-about`.
    pub name: &'static str,
    /// What it is held for.
    pub held_for: HeldFor,
    /// Whether whoever holds it may be shown confidential words where a permission says so.
    pub confidential: bool,
}

/// What a role is held for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum HeldFor {
    /// The whole partnership.
    Partnership,
    /// One organisation.
    Organisation,
    /// One body.
    Body,
}

/// Something that may be done.
#[derive(Debug)]
pub struct Permission {
    /// Its name, such as `people.invite`; the words for it are under `may-NAME`, with `-` for `.`.
    pub name: &'static str,
    /// What it allows, in one sentence.
    pub about: &'static str,
    /// The roles that may, and how far each reaches.
    pub granted: &'static [(&'static str, Reach)],
}

/// How far a permission reaches.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Reach {
    /// Over everything of the partnership.
    All,
    /// Over that for which the role is held.
    Own,
}

/// What a route asks of whoever comes.
#[derive(Clone, Copy, Debug)]
pub enum Rule {
    /// Nothing: everybody may.
    Public,
    /// Nothing, and nothing is kept of who comes: no line in the log, and nobody counts as signed in.
    Anonymous,
    /// To be signed in; what is shown is one's own.
    SignedIn,
    /// This permission, for something at least; the handler checks for what.
    Needs(&'static Permission),
}

impl Rule {
    /// `public`, `signed-in`, or the name of the permission.
    pub fn name(self) -> &'static str {
        match self {
            Rule::Public => "public",
            Rule::Anonymous => "anonymous",
            Rule::SignedIn => "signed-in",
            Rule::Needs(permission) => permission.name,
        }
    }
}

/// A role as somebody holds it: `scope` is the reference of an organisation or a body, or empty for the partnership.
#[derive(Clone, Debug, PartialEq)]
pub struct Held {
    /// The name of the role.
    pub role: String,
    /// What it is held for.
    pub scope: String,
}

/// How far somebody may reach with a permission.
#[derive(Debug, PartialEq)]
pub enum Extent {
    /// Over everything.
    All,
    /// Over these organisations and bodies; empty for nothing.
    Only(BTreeSet<String>),
}

impl Extent {
    /// Whether it reaches over this organisation or body.
    pub fn covers(&self, scope: &str) -> bool {
        match self {
            Extent::All => true,
            Extent::Only(scopes) => !scope.is_empty() && scopes.contains(scope),
        }
    }

    /// Whether it reaches over anything at all.
    pub fn is_something(&self) -> bool {
        *self != Extent::Only(BTreeSet::new())
    }
}

/// How far the roles that are held reach with a permission.
pub fn extent(held: &[Held], permission: &Permission) -> Extent {
    let mut scopes = BTreeSet::new();
    for (role, reach) in permission.granted {
        for one in held.iter().filter(|one| one.role == *role) {
            match reach {
                Reach::All => return Extent::All,
                Reach::Own => scopes.insert(one.scope.clone()),
            };
        }
    }
    Extent::Only(scopes)
}

/// The role by which somebody may do this to that: the first that the permission names.
pub fn role_for<'a>(held: &'a [Held], permission: &Permission, scope: &str) -> Option<&'a str> {
    permission.granted.iter().find_map(|(role, reach)| {
        let fits =
            |one: &&Held| one.role == *role && (*reach == Reach::All || (one.scope == scope && !scope.is_empty()));
        held.iter().find(fits).map(|one| one.role.as_str())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const OPEN: Permission = Permission {
        name: "door.open",
        about: "Open the door.",
        granted: &[("keeper", Reach::All), ("guest", Reach::Own)],
    };

    fn held(role: &str, scope: &str) -> Held {
        Held { role: role.to_owned(), scope: scope.to_owned() }
    }

    #[test]
    fn nothing_is_allowed_that_is_not_granted() {
        assert!(!extent(&[], &OPEN).is_something());
        assert!(!extent(&[held("stranger", "A")], &OPEN).covers("A"));
        assert_eq!(role_for(&[held("stranger", "A")], &OPEN, "A"), None);
    }

    #[test]
    fn a_role_reaches_over_its_own_and_no_further() {
        let guest = [held("guest", "A"), held("guest", "B")];
        assert!(extent(&guest, &OPEN).covers("A") && extent(&guest, &OPEN).covers("B"));
        assert!(!extent(&guest, &OPEN).covers("C") && !extent(&guest, &OPEN).covers(""));
        assert_eq!(role_for(&guest, &OPEN, "C"), None);
        // A role that should be held for something and is held for nothing reaches over nothing.
        assert!(!extent(&[held("guest", "")], &OPEN).covers(""));
    }

    #[test]
    fn the_furthest_reach_counts() {
        let both = [held("guest", "A"), held("keeper", "")];
        assert_eq!(extent(&both, &OPEN), Extent::All);
        assert_eq!(role_for(&both, &OPEN, "C"), Some("keeper"));
    }
}
