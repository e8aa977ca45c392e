// Written by tools/cases.mjs.
import { deepFreeze } from '../values/frozen.js'
import type { LegalCase } from './legal-case.js'
import case_01_man_of_40_with_15_years_of_stage from '../questions/potential-stage/cases/01-man-of-40-with-15-years-of-stage.json' with { type: 'json' }
import case_02_woman_near_the_standard_age from '../questions/potential-stage/cases/02-woman-near-the-standard-age.json' with { type: 'json' }
import case_03_complete_stage_reached from '../questions/potential-stage/cases/03-complete-stage-reached.json' with { type: 'json' }
import case_04_stability_points from '../questions/points/cases/04-stability-points.json' with { type: 'json' }
import case_05_up_to_a_whole_leu from '../questions/pension-amount/cases/05-up-to-a-whole-leu.json' with { type: 'json' }
import case_06_effect_of_a_review_decision from '../questions/review/cases/06-effect-of-a-review-decision.json' with { type: 'json' }
import case_07_missed_review from '../questions/payment/cases/07-missed-review.json' with { type: 'json' }
import case_08_start_of_a_person_not_insured from '../questions/entitlement/cases/08-start-of-a-person-not-insured.json' with { type: 'json' }
import case_09_score_times_pension_point from '../questions/pension-amount/cases/09-score-times-pension-point.json' with { type: 'json' }
import case_10_companion_allowance_series from '../questions/companion-allowance/cases/10-companion-allowance-series.json' with { type: 'json' }
import case_11_thirty_day_months from '../questions/potential-stage/cases/11-thirty-day-months.json' with { type: 'json' }
import case_12_a_year_of_potential_stage from '../questions/points/cases/12-a-year-of-potential-stage.json' with { type: 'json' }
import case_13_fifteen_days_as_published from '../terms/cases/13-fifteen-days-as-published.json' with { type: 'json' }
import case_14_thirty_days_over_holidays from '../terms/cases/14-thirty-days-over-holidays.json' with { type: 'json' }
import case_15_notary_capped_at_65 from '../questions/potential-stage/cases/15-notary-capped-at-65.json' with { type: 'json' }
import case_16_one_review_moves_two_pensions from '../questions/review/cases/16-one-review-moves-two-pensions.json' with { type: 'json' }
import case_17_longest_gives_stage_last_pays_allowance from '../questions/companion-allowance/cases/17-longest-gives-stage-last-pays-allowance.json' with { type: 'json' }
import case_17_longest_period_elsewhere from '../questions/potential-stage/cases/17-longest-period-elsewhere.json' with { type: 'json' }
import case_18_validity_in_the_emergency from '../questions/payment/cases/18-validity-in-the-emergency.json' with { type: 'json' }
import case_a_new_right_after_an_end from '../questions/payment/cases/a-new-right-after-an-end.json' with { type: 'json' }
import case_across_september_2024 from '../questions/payment/cases/across-september-2024.json' with { type: 'json' }
import case_allowance_and_pension_apart from '../questions/payment/cases/allowance-and-pension-apart.json' with { type: 'json' }
import case_amounts_before_and_after_a_change_of_degree from '../questions/change-of-degree/cases/amounts-before-and-after-a-change-of-degree.json' with { type: 'json' }
import case_amounts_corrected_and_recalculated from '../questions/pension-amount/cases/amounts-corrected-and-recalculated.json' with { type: 'json' }
import case_asked_backwards from './across/asked-backwards.json' with { type: 'json' }
import case_assess_law_263_paid_in_2015 from './across/assess-law-263-paid-in-2015.json' with { type: 'json' }
import case_assess_law_263_right_paid_since_2024_09 from './across/assess-law-263-right-paid-since-2024-09.json' with { type: 'json' }
import case_assess_not_entitled_below_table_3 from './across/assess-not-entitled-below-table-3.json' with { type: 'json' }
import case_causes_named_and_not_reckoned from '../questions/payment/cases/causes-named-and-not-reckoned.json' with { type: 'json' }
import case_change_of_degree_before_2024_09 from '../questions/change-of-degree/cases/change-of-degree-before-2024-09.json' with { type: 'json' }
import case_change_of_degree_from_2024_09 from '../questions/change-of-degree/cases/change-of-degree-from-2024-09.json' with { type: 'json' }
import case_change_of_degree_of_a_notary from '../questions/change-of-degree/cases/change-of-degree-of-a-notary.json' with { type: 'json' }
import case_change_of_degree_of_a_pension_in_payment from '../questions/change-of-degree/cases/change-of-degree-of-a-pension-in-payment.json' with { type: 'json' }
import case_change_to_be_reported from '../questions/reporting/cases/change-to-be-reported.json' with { type: 'json' }
import case_conversion_keeps_the_larger_amount from '../questions/conversion/cases/conversion-keeps-the-larger-amount.json' with { type: 'json' }
import case_conversion_law_263 from '../questions/conversion/cases/conversion-law-263.json' with { type: 'json' }
import case_conversion_law_360 from '../questions/conversion/cases/conversion-law-360.json' with { type: 'json' }
import case_conversion_notaries from '../questions/conversion/cases/conversion-notaries.json' with { type: 'json' }
import case_conversion_of_a_life from '../questions/conversion/cases/conversion-of-a-life.json' with { type: 'json' }
import case_convocations_missed from '../questions/payment/cases/convocations-missed.json' with { type: 'json' }
import case_correction_index_by_the_year_of_the_opening from '../questions/pension-amount/cases/correction-index-by-the-year-of-the-opening.json' with { type: 'json' }
import case_decisions_one_after_another from '../questions/payment/cases/decisions-one-after-another.json' with { type: 'json' }
import case_degree_from_the_words_of_the_law from '../questions/eligibility/cases/degree-from-the-words-of-the-law.json' with { type: 'json' }
import case_documents_and_examinations_of_law_360 from '../questions/payment/cases/documents-and-examinations-of-law-360.json' with { type: 'json' }
import case_documents_at_a_distance_in_2020 from '../questions/documents/cases/documents-at-a-distance-in-2020.json' with { type: 'json' }
import case_documents_handed_in from '../questions/documents/cases/documents-handed-in.json' with { type: 'json' }
import case_documents_of_the_application from '../questions/documents/cases/documents-of-the-application.json' with { type: 'json' }
import case_documents_of_the_assessment from '../questions/documents/cases/documents-of-the-assessment.json' with { type: 'json' }
import case_emergency_of_2020 from '../questions/payment/cases/emergency-of-2020.json' with { type: 'json' }
import case_emergency_papers from '../questions/payment/cases/emergency-papers.json' with { type: 'json' }
import case_forty_five_days_against_a_pension_decision from '../questions/contestation/cases/forty-five-days-against-a-pension-decision.json' with { type: 'json' }
import case_index_paid_before_2014 from '../questions/pension-amount/cases/index-paid-before-2014.json' with { type: 'json' }
import case_judgment_since_2024_09_on_an_earlier_degree from '../questions/change-of-degree/cases/judgment-since-2024-09-on-an-earlier-degree.json' with { type: 'json' }
import case_law_263_causes_and_persons from '../questions/eligibility/cases/law-263-causes-and-persons.json' with { type: 'json' }
import case_law_263_companion_allowance from '../questions/companion-allowance/cases/law-263-companion-allowance.json' with { type: 'json' }
import case_law_263_conditions_that_are_open from '../questions/eligibility/cases/law-263-conditions-that-are-open.json' with { type: 'json' }
import case_law_263_points_and_amount from '../questions/points/cases/law-263-points-and-amount.json' with { type: 'json' }
import case_law_263_potential_stage from '../questions/potential-stage/cases/law-263-potential-stage.json' with { type: 'json' }
import case_law_263_review from '../questions/review/cases/law-263-review.json' with { type: 'json' }
import case_law_263_suspension_and_end from '../questions/payment/cases/law-263-suspension-and-end.json' with { type: 'json' }
import case_law_263_terms_of_the_medical_decision from '../questions/contestation/cases/law-263-terms-of-the-medical-decision.json' with { type: 'json' }
import case_law_360_eligibility from '../questions/eligibility/cases/law-360-eligibility.json' with { type: 'json' }
import case_law_360_suspension from '../questions/payment/cases/law-360-suspension.json' with { type: 'json' }
import case_named_and_not_computed from './across/named-and-not-computed.json' with { type: 'json' }
import case_net_before_august_2025 from '../questions/net-pension/cases/net-before-august-2025.json' with { type: 'json' }
import case_net_fifty_bani_dropped from '../questions/net-pension/cases/net-fifty-bani-dropped.json' with { type: 'json' }
import case_net_published_amounts_of_2025 from '../questions/net-pension/cases/net-published-amounts-of-2025.json' with { type: 'json' }
import case_notaries_right_allowance_and_review from './across/notaries-right-allowance-and-review.json' with { type: 'json' }
import case_programme_left_and_review_missed from '../questions/payment/cases/programme-left-and-review-missed.json' with { type: 'json' }
import case_publicly_told_lives from './across/publicly-told-lives.json' with { type: 'json' }
import case_requests_of_law_263 from '../questions/payment/cases/requests-of-law-263.json' with { type: 'json' }
import case_reviews_missed_twice_or_without_fault from '../questions/payment/cases/reviews-missed-twice-or-without-fault.json' with { type: 'json' }
import case_reviews_not_owed_near_the_standard_age from '../questions/payment/cases/reviews-not-owed-near-the-standard-age.json' with { type: 'json' }
import case_road_of_a_pension_decision from '../questions/contestation/cases/road-of-a-pension-decision.json' with { type: 'json' }
import case_rulings_and_judgments from '../questions/payment/cases/rulings-and-judgments.json' with { type: 'json' }
import case_stage_added_to_a_pension from '../questions/conversion/cases/stage-added-to-a-pension.json' with { type: 'json' }
import case_start_of_the_pension from '../questions/entitlement/cases/start-of-the-pension.json' with { type: 'json' }
import case_suspension_on_own_request from '../questions/payment/cases/suspension-on-own-request.json' with { type: 'json' }
import case_table_3_band_by_band from '../questions/eligibility/cases/table-3-band-by-band.json' with { type: 'json' }
import case_terms_in_days_months_and_years from '../terms/cases/terms-in-days-months-and-years.json' with { type: 'json' }
import case_towards_the_old_age_pension from '../questions/conversion/cases/towards-the-old-age-pension.json' with { type: 'json' }
import case_who_decides_on_work_capacity from '../questions/contestation/cases/who-decides-on-work-capacity.json' with { type: 'json' }
import case_work_beside_the_pension from '../questions/work/cases/work-beside-the-pension.json' with { type: 'json' }
import case_work_to_august_2024 from '../questions/payment/cases/work-to-august-2024.json' with { type: 'json' }
import case_wrong_calculator_35_years_for_everyone from '../questions/potential-stage/cases/wrong-calculator-35-years-for-everyone.json' with { type: 'json' }
import case_wrong_calculator_months_not_divided from '../questions/points/cases/wrong-calculator-months-not-divided.json' with { type: 'json' }
import case_wrong_rates_of_law_263_under_law_360 from '../questions/points/cases/wrong-rates-of-law-263-under-law-360.json' with { type: 'json' }

/** Every legal case, by its id. */
export const ALL_CASES: readonly LegalCase[] = deepFreeze([
  { id: '01-man-of-40-with-15-years-of-stage', ...case_01_man_of_40_with_15_years_of_stage },
  { id: '02-woman-near-the-standard-age', ...case_02_woman_near_the_standard_age },
  { id: '03-complete-stage-reached', ...case_03_complete_stage_reached },
  { id: '04-stability-points', ...case_04_stability_points },
  { id: '05-up-to-a-whole-leu', ...case_05_up_to_a_whole_leu },
  { id: '06-effect-of-a-review-decision', ...case_06_effect_of_a_review_decision },
  { id: '07-missed-review', ...case_07_missed_review },
  { id: '08-start-of-a-person-not-insured', ...case_08_start_of_a_person_not_insured },
  { id: '09-score-times-pension-point', ...case_09_score_times_pension_point },
  { id: '10-companion-allowance-series', ...case_10_companion_allowance_series },
  { id: '11-thirty-day-months', ...case_11_thirty_day_months },
  { id: '12-a-year-of-potential-stage', ...case_12_a_year_of_potential_stage },
  { id: '13-fifteen-days-as-published', ...case_13_fifteen_days_as_published },
  { id: '14-thirty-days-over-holidays', ...case_14_thirty_days_over_holidays },
  { id: '15-notary-capped-at-65', ...case_15_notary_capped_at_65 },
  { id: '16-one-review-moves-two-pensions', ...case_16_one_review_moves_two_pensions },
  { id: '17-longest-gives-stage-last-pays-allowance', ...case_17_longest_gives_stage_last_pays_allowance },
  { id: '17-longest-period-elsewhere', ...case_17_longest_period_elsewhere },
  { id: '18-validity-in-the-emergency', ...case_18_validity_in_the_emergency },
  { id: 'a-new-right-after-an-end', ...case_a_new_right_after_an_end },
  { id: 'across-september-2024', ...case_across_september_2024 },
  { id: 'allowance-and-pension-apart', ...case_allowance_and_pension_apart },
  { id: 'amounts-before-and-after-a-change-of-degree', ...case_amounts_before_and_after_a_change_of_degree },
  { id: 'amounts-corrected-and-recalculated', ...case_amounts_corrected_and_recalculated },
  { id: 'asked-backwards', ...case_asked_backwards },
  { id: 'assess-law-263-paid-in-2015', ...case_assess_law_263_paid_in_2015 },
  { id: 'assess-law-263-right-paid-since-2024-09', ...case_assess_law_263_right_paid_since_2024_09 },
  { id: 'assess-not-entitled-below-table-3', ...case_assess_not_entitled_below_table_3 },
  { id: 'causes-named-and-not-reckoned', ...case_causes_named_and_not_reckoned },
  { id: 'change-of-degree-before-2024-09', ...case_change_of_degree_before_2024_09 },
  { id: 'change-of-degree-from-2024-09', ...case_change_of_degree_from_2024_09 },
  { id: 'change-of-degree-of-a-notary', ...case_change_of_degree_of_a_notary },
  { id: 'change-of-degree-of-a-pension-in-payment', ...case_change_of_degree_of_a_pension_in_payment },
  { id: 'change-to-be-reported', ...case_change_to_be_reported },
  { id: 'conversion-keeps-the-larger-amount', ...case_conversion_keeps_the_larger_amount },
  { id: 'conversion-law-263', ...case_conversion_law_263 },
  { id: 'conversion-law-360', ...case_conversion_law_360 },
  { id: 'conversion-notaries', ...case_conversion_notaries },
  { id: 'conversion-of-a-life', ...case_conversion_of_a_life },
  { id: 'convocations-missed', ...case_convocations_missed },
  { id: 'correction-index-by-the-year-of-the-opening', ...case_correction_index_by_the_year_of_the_opening },
  { id: 'decisions-one-after-another', ...case_decisions_one_after_another },
  { id: 'degree-from-the-words-of-the-law', ...case_degree_from_the_words_of_the_law },
  { id: 'documents-and-examinations-of-law-360', ...case_documents_and_examinations_of_law_360 },
  { id: 'documents-at-a-distance-in-2020', ...case_documents_at_a_distance_in_2020 },
  { id: 'documents-handed-in', ...case_documents_handed_in },
  { id: 'documents-of-the-application', ...case_documents_of_the_application },
  { id: 'documents-of-the-assessment', ...case_documents_of_the_assessment },
  { id: 'emergency-of-2020', ...case_emergency_of_2020 },
  { id: 'emergency-papers', ...case_emergency_papers },
  { id: 'forty-five-days-against-a-pension-decision', ...case_forty_five_days_against_a_pension_decision },
  { id: 'index-paid-before-2014', ...case_index_paid_before_2014 },
  { id: 'judgment-since-2024-09-on-an-earlier-degree', ...case_judgment_since_2024_09_on_an_earlier_degree },
  { id: 'law-263-causes-and-persons', ...case_law_263_causes_and_persons },
  { id: 'law-263-companion-allowance', ...case_law_263_companion_allowance },
  { id: 'law-263-conditions-that-are-open', ...case_law_263_conditions_that_are_open },
  { id: 'law-263-points-and-amount', ...case_law_263_points_and_amount },
  { id: 'law-263-potential-stage', ...case_law_263_potential_stage },
  { id: 'law-263-review', ...case_law_263_review },
  { id: 'law-263-suspension-and-end', ...case_law_263_suspension_and_end },
  { id: 'law-263-terms-of-the-medical-decision', ...case_law_263_terms_of_the_medical_decision },
  { id: 'law-360-eligibility', ...case_law_360_eligibility },
  { id: 'law-360-suspension', ...case_law_360_suspension },
  { id: 'named-and-not-computed', ...case_named_and_not_computed },
  { id: 'net-before-august-2025', ...case_net_before_august_2025 },
  { id: 'net-fifty-bani-dropped', ...case_net_fifty_bani_dropped },
  { id: 'net-published-amounts-of-2025', ...case_net_published_amounts_of_2025 },
  { id: 'notaries-right-allowance-and-review', ...case_notaries_right_allowance_and_review },
  { id: 'programme-left-and-review-missed', ...case_programme_left_and_review_missed },
  { id: 'publicly-told-lives', ...case_publicly_told_lives },
  { id: 'requests-of-law-263', ...case_requests_of_law_263 },
  { id: 'reviews-missed-twice-or-without-fault', ...case_reviews_missed_twice_or_without_fault },
  { id: 'reviews-not-owed-near-the-standard-age', ...case_reviews_not_owed_near_the_standard_age },
  { id: 'road-of-a-pension-decision', ...case_road_of_a_pension_decision },
  { id: 'rulings-and-judgments', ...case_rulings_and_judgments },
  { id: 'stage-added-to-a-pension', ...case_stage_added_to_a_pension },
  { id: 'start-of-the-pension', ...case_start_of_the_pension },
  { id: 'suspension-on-own-request', ...case_suspension_on_own_request },
  { id: 'table-3-band-by-band', ...case_table_3_band_by_band },
  { id: 'terms-in-days-months-and-years', ...case_terms_in_days_months_and_years },
  { id: 'towards-the-old-age-pension', ...case_towards_the_old_age_pension },
  { id: 'who-decides-on-work-capacity', ...case_who_decides_on_work_capacity },
  { id: 'work-beside-the-pension', ...case_work_beside_the_pension },
  { id: 'work-to-august-2024', ...case_work_to_august_2024 },
  { id: 'wrong-calculator-35-years-for-everyone', ...case_wrong_calculator_35_years_for_everyone },
  { id: 'wrong-calculator-months-not-divided', ...case_wrong_calculator_months_not_divided },
  { id: 'wrong-rates-of-law-263-under-law-360', ...case_wrong_rates_of_law_263_under_law_360 },
] as readonly LegalCase[])
