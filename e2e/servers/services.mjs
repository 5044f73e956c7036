// Services that are made up by rule, always the same: what a test or a measurement puts into a directory.

const STREETS = ["Sailmaker Lane", "Cockle Row", "Ropewalk", "Eel Hill", "Plover Road", "Oyster Steps"];
const KINDS = ["Stay and play", "Youth club", "Homework help", "Football", "Money advice", "Counselling", "Choir", "Swimming"];
const DAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

// A number below `below` that follows from the others, spread evenly enough.
const spread = (n, salt, below) => ((n * 2654435761 + salt * 40503) >>> 0) % below;

// An identifier that follows from what it is of.
function id(kind, n) {
  const hex = n.toString(16).padStart(12, "0");
  return `${kind.toString(16).padStart(8, "0")}-0000-4000-8000-${hex}`;
}

// So many services, each with three schedules, a place, a price, a language and a telephone number.
export function madeUpServices(count) {
  return Array.from({ length: count }, (_, n) => service(n));
}

function service(n) {
  const kind = KINDS[spread(n, 1, KINDS.length)];
  const from = spread(n, 2, 15);
  const place = n % Math.max(1, Math.floor(n / 4) + 1);
  return {
    id: id(1, n),
    name: `${kind} ${n}`,
    description: `${kind} for everybody who lives near ${STREETS[spread(n, 3, STREETS.length)]}. Come when you can, and bring a friend; number ${n} of many.`,
    status: spread(n, 4, 20) ? "active" : "inactive",
    url: `https://services.example/${n}`,
    email: `service${n}@services.example`,
    minimum_age: from,
    maximum_age: from + spread(n, 5, 10),
    assured_date: `2026-${String(1 + spread(n, 6, 9)).padStart(2, "0")}-15`,
    organization: { id: id(2, n % 500), name: `Organisation ${n % 500}`, description: "Made up." },
    schedules: [0, 1, 2].map((m) => ({
      id: id(3, n * 3 + m),
      freq: "WEEKLY",
      byday: DAYS[spread(n, 7 + m, 7)],
      opens_at: `${String(8 + spread(n, 10 + m, 8)).padStart(2, "0")}:00`,
      closes_at: `${17 + spread(n, 13 + m, 5)}:30`,
    })),
    service_at_locations: [
      {
        id: id(4, n),
        location: {
          id: id(5, place),
          location_type: "physical",
          name: `Hall ${place}`,
          latitude: 51.6 + spread(place, 20, 1000) / 10_000,
          longitude: 1.4 + spread(place, 21, 1000) / 10_000,
          addresses: [
            {
              id: id(6, place),
              address_1: `${1 + spread(place, 22, 90)} ${STREETS[spread(place, 23, STREETS.length)]}`,
              city: "Brackwater",
              state_province: "Seven Creeks",
              postal_code: `BW${1 + spread(place, 24, 3)} ${1 + spread(place, 25, 9)}AA`,
              country: "GB",
              address_type: "physical",
            },
          ],
        },
      },
    ],
    cost_options: [{ id: id(7, n), amount: spread(n, 30, 4) ? 0 : 1 + spread(n, 31, 9), amount_description: "each time" }],
    languages: [{ id: id(8, n), name: "English", code: "en" }],
    contacts: [{ id: id(9, n), title: "Reception", phones: [{ id: id(10, n), number: `01632 960${String(n % 1000).padStart(3, "0")}` }] }],
  };
}
