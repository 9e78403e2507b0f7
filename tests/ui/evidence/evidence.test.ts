import { describe, expect, it } from 'vitest';
import { Edtf } from '../../../src/model/index.ts';
import { sharedPeriod } from '../../../src/ui/evidence/evidence.ts';
import { citation, event, evidenceFor, flood } from './story.ts';

describe('evidenceOf(event, context)', () => {
  const evidence = evidenceFor(flood);

  it('says the date, and in words what its mark says', () => {
    expect(evidence.date).toBe('from 2 Jun 1901');
    expect(evidence.precision).toBe('no end given');
  });

  it('keeps how the date was reached apart from how precise it is', () => {
    expect(evidence.certainty).toBeNull();
    const inferred = evidenceFor(event('e', '1901', [citation('courier', '1901')], { certainty: 'inferred' })); // prettier-ignore
    expect(inferred.precision).toBe('some time that year');
    expect(inferred.certainty).toMatch(/worked out from the text/);
    expect(evidence.status).toBeNull();
    const planned = evidenceFor(event('e', '1901', [citation('courier', '1901')], { status: 'planned' })); // prettier-ignore
    expect(planned.status).toMatch(/still to come/i);
  });

  it('counts the sources that report it, among all', () => {
    expect(evidence.reportedBy).toBe('Reported by 2 of 4 sources');
    expect(evidence.reports.map((r) => r.source.code).sort()).toEqual(['CO', 'HE']);
  });

  it('says of each source what it is and when it was published', () => {
    const lines = Object.fromEntries(evidence.reports.map((r) => [r.source.code, r.line]));
    expect(lines).toEqual({ CO: 'Opinion, Jan 1902', HE: 'Commentary, 20 Jan 1902' });
  });

  it('gives every passage of a source that tells the event twice', () => {
    const twice = evidenceFor(event('e', '1901', [citation('courier', '1901'), citation('courier', '1901-06')])); // prettier-ignore
    expect(twice.reportedBy).toBe('Reported by 1 of 4 sources');
    expect(twice.reports[0]!.citations).toHaveLength(2);
  });
});

describe('where sources differ', () => {
  const [difference] = evidenceFor(flood).differences;

  it('shows each version with its source, in order of publication', () => {
    expect(difference!.heading).toBe('The sources give different numbers');
    expect(difference!.caption).toBe('Houses lost');
    const order = evidenceFor(flood).reports.map((r) => r.source.id);
    expect(difference!.rows.map((r) => r.source.id)).toEqual(order);
    expect(new Set(difference!.rows.map((r) => r.text))).toEqual(new Set(['at least 20', '21 houses'])); // prettier-ignore
  });

  it('takes no side, and says when both were published', () => {
    expect(difference!.stance).toBe(
      'Both were published in January 1902. Datelines shows both figures and does not choose between them.',
    );
  });

  it('counts three versions as three, and tells their dates apart', () => {
    const values = ['courier', 'herald', 'bulletin'].map((source, i) => ({ source, text: `${i} June` })); // prettier-ignore
    const made = event('e', '1901-06', values.map((v) => citation(v.source, '1901-06')), {
      differences: [{ about: 'date', label: 'Day given', values }],
    }); // prettier-ignore
    const [dates] = evidenceFor(made).differences;
    expect(dates!.heading).toBe('The sources give different dates');
    expect(dates!.stance).toMatch(/^Published: The .*; The .*; The Bulletin, 1903\. /);
    expect(dates!.stance).toContain('Datelines shows all three dates and does not choose');
  });
});

describe('sharedPeriod(dates)', () => {
  it.each([
    { dates: ['2025-11', '2025-11-27'], shared: '2025-11' },
    { dates: ['2025-11-27', '2025-11-27'], shared: '2025-11-27' },
    { dates: ['2025-11-27', '2025-06'], shared: '2025' },
    { dates: ['2024', '2025'], shared: null },
    { dates: ['2025-11~', '2025-11'], shared: null },
    { dates: ['2025', '2025-11'], shared: '2025' },
    { dates: [], shared: null },
  ])('$dates share $shared', ({ dates, shared }) => {
    expect(sharedPeriod(dates.map((d) => Edtf.parse(d)))).toBe(shared);
  });
});

describe('why others do not report it', () => {
  it('keeps those that could not from those that do not', () => {
    const { notIn, absences } = evidenceFor(flood);
    expect(notIn).toBe('Not in the other two');
    expect(absences.map((a) => [a.named.map((s) => s.code), a.reason])).toEqual([
      [['GA'], 'was published before 2 June 1901.'],
      [['BU'], 'does not mention this event.'],
    ]);
  });

  it('never says that a source was too early when it came out within the period', () => {
    const within = evidenceFor(event('e', '1902-01', [citation('herald', '1902-01')]));
    const reasons = within.absences.map((a) => [a.named.map((s) => s.code), a.reason]);
    expect(reasons).toEqual([
      [['GA'], 'was published before January 1902.'],
      [['CO', 'BU'], 'do not mention this event.'],
    ]);
  });

  it('says nothing when every source reports it', () => {
    const all = ['gazette', 'courier', 'herald', 'bulletin'].map((id) => citation(id, '1890'));
    expect(evidenceFor(event('e', '1890', all)).absences).toEqual([]);
  });
});
